package kz.akd.bot.members.chat.desk;

import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.desk.ApplicationDesk.Approve;
import kz.akd.bot.members.chat.desk.ApplicationDesk.Decline;
import kz.akd.bot.members.chat.desk.ApplicationDesk.ShowApplication;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** How applications look to those who decide. */
@Component
class ApplicationScreens {

    private final Units units;

    ApplicationScreens(Units units) {
        this.units = units;
    }

    static Button button(Person person) {
        return Button.of(new ShowApplication(person.id(), application(person).id()), Text.typed(name(person)));
    }

    static String name(Person person) {
        return application(person).fullName();
    }

    private static Application application(Person person) {
        return ((Standing.Applicant) person.standing()).application();
    }

    /** With the number: whoever decides has to know that it is the person they think it is. */
    Screen card(Standing.Applicant applicant, PersonId person, Language language) {
        var application = applicant.application();
        var unit = units.find(application.unit());
        var screen = Screen.saying("members.application.title")
                .and(
                        "members.application.card",
                        application.fullName(),
                        MemberTexts.membership(application.kind()),
                        unit.map(known -> known.name().in(language))
                                .orElse(application.unit().value()),
                        application.zone(),
                        application.phone().number(),
                        application.submitted());
        var noted = application.note() == null ? screen : screen.and("members.application.note", application.note());
        return noted.offering(
                Button.of(new Approve(person, application.id()), "members.application.approve"),
                Button.of(new Decline(person, application.id()), "members.application.decline"));
    }

    /** What became of it. */
    Screen decided(Person person) {
        return person.standing()
                .fold(
                        () -> Screen.saying("members.decision.gone"),
                        applicant -> Screen.saying(
                                "members.decision.waiting",
                                applicant.application().fullName()),
                        declined -> Screen.saying(
                                "members.decision.declined",
                                declined.application().fullName(),
                                declined.reason()),
                        member -> Screen.saying("members.decision.admitted", member.fullName()),
                        suspended -> Screen.saying("members.decision.gone"),
                        former -> Screen.saying("members.decision.gone"))
                .back(ApplicationDesk.WAITING);
    }
}
