package kz.akd.bot.members.chat.desk;

import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.admission.Admissions;
import kz.akd.bot.members.chat.join.SignUp;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberFacts.ApplicationDeclined;
import kz.akd.bot.members.person.MemberFacts.ApplicationReceived;
import kz.akd.bot.members.person.MemberFacts.MemberAdmitted;
import kz.akd.bot.members.person.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officers who asks to be admitted, and applicants what was decided. */
@Component
class AdmissionNotices {

    private final People people;
    private final Admissions admissions;
    private final Mailbox mailbox;
    private final ApplicationScreens screens;

    AdmissionNotices(People people, Admissions admissions, Mailbox mailbox, ApplicationScreens screens) {
        this.people = people;
        this.admissions = admissions;
        this.mailbox = mailbox;
        this.screens = screens;
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
                        Screen.saying("members.notice.admitted", member.fullName())
                                .backHome())));
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
                                .offering(Button.of(new SignUp.Join(), "members.menu.join-again")))));
    }
}
