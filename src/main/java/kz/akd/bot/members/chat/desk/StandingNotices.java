package kz.akd.bot.members.chat.desk;

import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberFacts.BirthdayBegan;
import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members what officers changed about their membership and roles, and congratulates those who wish it. */
@Component
class StandingNotices {

    private final People people;
    private final Mailbox mailbox;

    StandingNotices(People people, Mailbox mailbox) {
        this.people = people;
        this.mailbox = mailbox;
    }

    @EventListener
    void on(StandingChanged fact) {
        if (!fact.by().equals(fact.person())) {
            people.find(fact.person())
                    .ifPresent(person -> mailbox.post(Mail.notice(
                            "standing:" + fact.occasion(),
                            fact.person(),
                            screen(fact, person).backHome())));
        }
    }

    @EventListener
    void on(BirthdayBegan fact) {
        people.find(fact.person())
                .flatMap(person -> person.membership())
                .ifPresent(member -> mailbox.post(Mail.notice(
                        "birthday:" + fact.year() + ":" + fact.person(),
                        fact.person(),
                        Screen.saying("members.notice.birthday", member.fullName())
                                .backHome())));
    }

    private static Screen screen(StandingChanged fact, Person person) {
        return switch (fact.matter()) {
            case SUSPENDED -> Screen.saying("members.notice.suspended", reason(person));
            case REINSTATED -> Screen.saying("members.notice.reinstated");
            case EXCLUDED, LEFT -> Screen.saying("members.notice.excluded", reason(person));
            case ROLE_GIVEN ->
                Screen.saying("members.notice.role-given", MemberDeskScreens.name(Role.valueOf(fact.detail())));
            case ROLE_TAKEN ->
                Screen.saying("members.notice.role-taken", MemberDeskScreens.name(Role.valueOf(fact.detail())));
            case MADE_HONORARY -> Screen.saying("members.notice.honorary", fact.detail());
        };
    }

    private static String reason(Person person) {
        if (person.standing() instanceof Standing.Suspended suspended) {
            return suspended.reason();
        }
        return person.standing() instanceof Standing.Former former ? former.reason() : "";
    }
}
