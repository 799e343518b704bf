package kz.akd.bot.members.chat.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.members.chat.GroupTaps.ShowGroup;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.groups.GroupFacts.GroupLeft;
import kz.akd.bot.members.groups.GroupFacts.JoinAsked;
import kz.akd.bot.members.groups.GroupFacts.JoinDeclined;
import kz.akd.bot.members.groups.GroupFacts.OfficeGiven;
import kz.akd.bot.members.groups.GroupFacts.OfficeTaken;
import kz.akd.bot.members.groups.GroupFacts.TermEnded;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officers who comes, goes and asks, and members what officers decided about them. */
@Component
class GroupNotices {

    private final Groups groups;
    private final Offices offices;
    private final Officers everywhere;
    private final People people;
    private final Mailbox mailbox;
    private final GroupScreens screens;

    GroupNotices(
            Groups groups, Offices offices, Officers everywhere, People people, Mailbox mailbox, GroupScreens screens) {
        this.groups = groups;
        this.offices = offices;
        this.everywhere = everywhere;
        this.people = people;
        this.mailbox = mailbox;
        this.screens = screens;
    }

    @EventListener
    void on(JoinAsked fact) {
        groups.find(fact.group())
                .filter(group -> group.isAsking(fact.person()))
                .ifPresent(group -> whoAnswers(group)
                        .forEach(officer -> mailbox.post(Mail.notice(
                                "group-asked:" + fact.occasion() + ":" + officer,
                                officer,
                                screens.request(group, fact.person())))));
    }

    /** The group's officers; where it has none, those who keep all groups. */
    private Stream<PersonId> whoAnswers(Group group) {
        var officers = officers(group).toList();
        return officers.isEmpty() ? everywhere.with(Permission.KEEP_GROUP).stream() : officers.stream();
    }

    private Stream<PersonId> officers(Group group) {
        return group.heldOn(offices.today()).stream()
                .map(office -> office.officer())
                .filter(officer ->
                        people.find(officer).flatMap(Person::membership).isPresent());
    }

    @EventListener
    void on(GroupJoined fact) {
        if (fact.by().equals(fact.person())) {
            tellOfficers("group-joined:" + fact.occasion(), fact.group(), fact.person(), "members.notice.group-came");
        } else {
            tell("group-joined:" + fact.occasion(), fact.group(), fact.person(), "members.notice.group-added");
        }
    }

    @EventListener
    void on(GroupLeft fact) {
        if (fact.by().equals(fact.person())) {
            tellOfficers("group-left:" + fact.occasion(), fact.group(), fact.person(), "members.notice.group-went");
        } else {
            tell("group-left:" + fact.occasion(), fact.group(), fact.person(), "members.notice.group-removed");
        }
    }

    @EventListener
    void on(JoinDeclined fact) {
        tell("group-declined:" + fact.occasion(), fact.group(), fact.person(), "members.notice.group-declined");
    }

    @EventListener
    void on(OfficeGiven fact) {
        groups.find(fact.group())
                .ifPresent(group -> mailbox.post(Mail.notice(
                        "office-given:" + fact.occasion(),
                        fact.person(),
                        given(group, Optional.ofNullable(fact.until())).back(new ShowGroup(group.id())))));
    }

    private static Screen given(Group group, Optional<LocalDate> until) {
        return until.map(day -> Screen.saying("members.notice.office-given-until", group.name(), Day.ofExpiry(day)))
                .orElseGet(() -> Screen.saying("members.notice.office-given", group.name()));
    }

    @EventListener
    void on(OfficeTaken fact) {
        tell("office-taken:" + fact.occasion(), fact.group(), fact.person(), "members.notice.office-ended");
    }

    @EventListener
    void on(TermEnded fact) {
        tell(
                "term-ended:" + fact.group() + ":" + fact.until() + ":" + fact.person(),
                fact.group(),
                fact.person(),
                "members.notice.office-ended");
    }

    private void tell(String key, GroupId id, PersonId person, String text) {
        groups.find(id)
                .filter(group -> people.find(person).isPresent())
                .ifPresent(group -> mailbox.post(Mail.notice(
                        key + ":" + id + ":" + person,
                        person,
                        Screen.saying(text, group.name()).back(new ShowGroup(id)))));
    }

    private void tellOfficers(String key, GroupId id, PersonId person, String text) {
        groups.find(id)
                .ifPresent(group -> officers(group)
                        .filter(officer -> !officer.equals(person))
                        .forEach(officer -> mailbox.post(Mail.notice(
                                key + ":" + id + ":" + officer,
                                officer,
                                Screen.saying(text, screens.name(person), group.name())
                                        .back(new ShowGroup(id))))));
    }
}
