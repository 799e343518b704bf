package kz.akd.bot.members.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.members.admission.InvitationStore;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.profile.Families;
import kz.akd.bot.members.roster.RosterStore;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** What is kept of people as such. */
@Component
class MemberPersonalData implements PersonalData {

    private final People people;
    private final MemberIndex roll;
    private final RosterStore roster;
    private final InvitationStore invitations;
    private final AuditLog audit;
    private final GroupStore groups;
    private final Families families;

    MemberPersonalData(
            People people,
            MemberIndex roll,
            RosterStore roster,
            InvitationStore invitations,
            AuditLog audit,
            GroupStore groups,
            Families families) {
        this.people = people;
        this.roll = roll;
        this.roster = roster;
        this.invitations = invitations;
        this.audit = audit;
        this.groups = groups;
        this.families = families;
    }

    @Override
    public String section() {
        return "person";
    }

    @Override
    public Map<String, Object> about(PersonId id) {
        return people.find(id).map(this::about).orElse(Map.of());
    }

    private Map<String, Object> about(Person person) {
        var about = new LinkedHashMap<String, Object>();
        about.put("telegram id", person.id().value());
        about.put("language", person.language().code());
        about.put("time zone", person.zone().getId());
        about.putAll(about(person.notifications()));
        about.put("messages reach you", person.reachable());
        about.put("standing", person.standing().getClass().getSimpleName());
        person.everMember().ifPresent(member -> about.putAll(about(member)));
        if (person.standing() instanceof Standing.Applicant applicant) {
            about.put("application", about(applicant.application()));
        } else if (person.standing() instanceof Standing.Declined declined) {
            about.put("application", about(declined.application()));
            about.put("declined because", declined.reason());
        } else if (person.standing() instanceof Standing.Suspended suspended) {
            about.put("suspended because", suspended.reason());
        } else if (person.standing() instanceof Standing.Former former) {
            about.put("ended because", former.reason());
        }
        put(about, "e-mail", person.profile().email(), Function.identity());
        put(about, "city where you live", person.profile().city(), Function.identity());
        put(about, "birthday", person.profile().birthday(), Object::toString);
        put(about, "photo (Telegram's file id)", person.profile().photo(), Function.identity());
        about.put(
                "shown to members",
                person.profile().shared().stream().map(Enum::name).sorted().toList());
        about.put("birthday greeting", person.profile().greeted());
        about.put("roles", person.roles().stream().map(Enum::name).sorted().toList());
        about.put("groups", groups.names(person.groups()));
        about.put(
                "offices",
                groups.all().stream()
                        .flatMap(group -> group.offices().stream()
                                .filter(office -> office.officer().equals(person.id()))
                                .map(office -> group.name()
                                        + office.end()
                                                .map(day -> ", till " + day)
                                                .orElse("")))
                        .toList());
        about.put(
                "groups you ask to join",
                groups.all().stream()
                        .filter(group -> group.isAsking(person.id()))
                        .map(Group::name)
                        .toList());
        families.of(person.id()).ifPresent(ties -> {
            put(about, "of the family of", ties.of(), MemberSummary::fullName);
            about.put("confirmed by them", ties.confirmed());
            about.put(
                    "your family here",
                    ties.spouses().stream().map(MemberSummary::fullName).toList());
        });
        about.put("what officers did about you", audit.about(person.id()));
        return about;
    }

    private static <T> void put(Map<String, Object> about, String name, Optional<T> value, Function<T, String> words) {
        value.map(words).ifPresent(written -> about.put(name, written));
    }

    private static Map<String, Object> about(Notifications wishes) {
        var about = new LinkedHashMap<String, Object>();
        about.put("quiet hours", wishes.quietFrom() + " - " + wishes.quietTo());
        about.put(
                "you do not want to hear of",
                wishes.muted().stream().map(Enum::name).sorted().toList());
        about.put("reminders of a night in one message", wishes.morningDigest());
        about.put("the week ahead on Mondays", wishes.weekAhead());
        put(about, "no messages before", Optional.ofNullable(wishes.keptPause()), Object::toString);
        return about;
    }

    private static Map<String, Object> about(Standing.Member member) {
        return Map.of(
                "full name", member.fullName(),
                "kind", member.kind().name(),
                "unit", member.unit().value(),
                "phone", member.phone().number(),
                "member since", member.since().toString(),
                "member number", member.number());
    }

    private static Map<String, Object> about(Application application) {
        var about = new LinkedHashMap<String, Object>(Map.of(
                "full name", application.fullName(),
                "kind", application.kind().name(),
                "unit", application.unit().value(),
                "phone", application.phone().number(),
                "time zone", application.zone().getId(),
                "submitted", application.submitted().toString()));
        if (application.note() != null) {
            about.put("added", application.note());
        }
        return about;
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        audit.replace(person, nobody);
        groups.all().stream()
                .filter(group -> group.concerns(person))
                .forEach(group -> groups.change(group.id(), there -> Change.to(there.without(person), true)));
        families.forget(person);
        invitations.replace(person, nobody);
        roster.forget(person);
        // a change first, so that no other node's change of the same moment brings them back
        people.change(
                person,
                known -> Change.to(Person.guest(person, known.language()).after(known), true));
        people.remove(person);
        roll.remove(person);
    }
}
