package kz.akd.bot.members.chat.desk;

import java.util.List;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.members.admission.Admissions;
import kz.akd.bot.members.chat.join.SignUp;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberFacts.ApplicationDeclined;
import kz.akd.bot.members.person.MemberFacts.ApplicationReceived;
import kz.akd.bot.members.person.MemberFacts.MemberAdmitted;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officers who asks to be admitted, and applicants what was decided. */
@Component
class AdmissionNotices {

    private final People people;
    private final Admissions admissions;
    private final Mailbox mailbox;
    private final ApplicationScreens screens;
    private final Visitors visitors;
    private final Routes routes;

    AdmissionNotices(
            People people,
            Admissions admissions,
            Mailbox mailbox,
            ApplicationScreens screens,
            Visitors visitors,
            Routes routes) {
        this.people = people;
        this.admissions = admissions;
        this.mailbox = mailbox;
        this.screens = screens;
        this.visitors = visitors;
        this.routes = routes;
    }

    @EventListener
    void on(ApplicationReceived fact) {
        var person = people.find(fact.person());
        if (person.isEmpty() || !(person.get().standing() instanceof Standing.Applicant applicant)) {
            return;
        }
        for (var officer : admissions.deciders(applicant.application())) {
            mailbox.post(Mail.notice(
                    "application:" + fact.application().value() + ":" + officer.id(),
                    officer.id(),
                    screens.card(applicant, fact.person(), officer.language())));
        }
    }

    @EventListener
    void on(MemberAdmitted fact) {
        people.find(fact.person())
                .flatMap(person -> person.membership())
                .ifPresent(member -> mailbox.post(Mail.notice(
                        "admitted:" + fact.application().value(),
                        fact.person(),
                        welcome(member.fullName(), fact.person()))));
    }

    /** With what somebody new looks at first. */
    private Screen welcome(String name, PersonId newcomer) {
        var screen = Screen.saying("members.notice.admitted", name);
        var steps = visitors.find(newcomer).map(routes::firstSteps).orElse(List.of());
        return (steps.isEmpty()
                        ? screen
                        : screen.and("members.notice.admitted.begin").offeringInPairs(steps))
                .backHome();
    }

    @EventListener
    void on(ApplicationDeclined fact) {
        people.find(fact.person())
                .map(person -> person.standing())
                .filter(Standing.Declined.class::isInstance)
                .map(Standing.Declined.class::cast)
                .ifPresent(declined -> mailbox.post(Mail.notice(
                        "declined:" + fact.application().value(),
                        fact.person(),
                        Screen.saying("members.notice.declined", declined.reason())
                                .offering(Button.of(new SignUp.Reply(), "members.menu.reply"))
                                .offering(Button.of(new SignUp.Join(), "members.menu.join-again")))));
    }
}
