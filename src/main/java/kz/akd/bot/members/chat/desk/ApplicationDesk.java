package kz.akd.bot.members.chat.desk;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.admission.Admissions;
import kz.akd.bot.members.admission.Admissions.Decision;
import kz.akd.bot.members.chat.MemberRefusal;
import kz.akd.bot.members.chat.home.Home;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where officers decide who is admitted. */
@Component
class ApplicationDesk implements ChatFeature {

    private static final int LONGEST_REASON = 300;

    private final Admissions admissions;
    private final ApplicationScreens screens;
    private final ListScreen<Person> list;
    private final Question<String> reason;
    private final Dialog decline;

    ApplicationDesk(Admissions admissions, ApplicationScreens screens, PlainText wording) {
        this.admissions = admissions;
        this.screens = screens;
        list = ListScreen.of(
                        "members.applications",
                        visitor -> Result.of(admissions.waiting(visitor.id()), MemberRefusal.NOT_ALLOWED))
                .opens((person, visitor) -> ApplicationScreens.button(person))
                .searched(ApplicationScreens::name)
                .back(new Home.ShowDesk())
                .formerly("apps");
        reason = Questions.reason(
                "reason",
                "members.decline.reason.ask",
                LONGEST_REASON,
                wording,
                "members.decline.reason.where",
                "members.decline.reason.number",
                "members.decline.reason.not-for");
        decline = Dialog.named("members.decline")
                .deed((visitor, about) -> Text.of("members.decline.what", applicant(visitor, about)))
                .asking(reason)
                .leaving((visitor, about) -> list.open(visitor))
                .ending(this::declined);
    }

    static final Tap WAITING = ListTap.of("members.applications");

    @TapName("app")
    record ShowApplication(PersonId applicant, ApplicationId application) implements Tap {}

    @TapName("app+")
    record Approve(PersonId applicant, ApplicationId application) implements Tap {}

    @TapName("app-")
    record Decline(PersonId applicant, ApplicationId application) implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.waitsAtDesk(visitor -> admissions
                .waiting(visitor.id())
                .filter(waiting -> !waiting.isEmpty())
                .map(waiting -> Button.of(WAITING, "members.desk.applications", waiting.size())));
        routes.deskItem(
                "association",
                visitor -> admissions
                        .waiting(visitor.id())
                        .map(waiting -> Button.of(WAITING, "members.desk.applications", waiting.size())));
        list.addTo(routes);
        routes.tap(ShowApplication.class, this::show);
        routes.tap(Approve.class, this::approve);
        routes.tap(Decline.class, this::askReason);
        routes.dialog(decline);
    }

    private Answer show(Visitor visitor, ShowApplication tap) {
        return find(visitor, tap.applicant(), tap.application())
                .<Answer>map(applicant -> Answer.showing(screens.card(applicant, tap.applicant(), visitor.language())
                        .back(WAITING)))
                .orElseGet(() -> list.open(visitor));
    }

    /** The applicant, while nobody has decided and the visitor may. */
    private Optional<Standing.Applicant> find(Visitor visitor, PersonId person, ApplicationId application) {
        return admissions.waiting(visitor.id()).orElse(List.of()).stream()
                .filter(applicant -> applicant.id().equals(person))
                .map(Person::standing)
                .map(Standing.Applicant.class::cast)
                .filter(applicant -> applicant.application().id().equals(application))
                .findFirst();
    }

    private Answer approve(Visitor visitor, Approve tap) {
        return answer(admissions.approve(visitor.id(), tap.applicant(), tap.application()));
    }

    private Answer askReason(Visitor visitor, Decline tap) {
        if (admissions.waiting(visitor.id()).isEmpty()) {
            return notAllowed();
        }
        return find(visitor, tap.applicant(), tap.application())
                .<Answer>map(applicant -> Answer.asking(
                        decline, tap.applicant() + "/" + tap.application().value()))
                .orElseGet(() -> Answer.alert("members.decision.already"));
    }

    /** Who asks to be admitted, as long as nobody has decided. */
    private String applicant(Visitor visitor, String about) {
        return admissions.waiting(visitor.id()).orElse(List.of()).stream()
                .filter(person -> about.startsWith(person.id() + "/"))
                .map(ApplicationScreens::name)
                .findFirst()
                .orElse("—");
    }

    private Answer declined(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = List.of(opened.about().split("/", 2));
        return answer(admissions.decline(
                visitor.id(),
                new PersonId(Long.parseLong(about.get(0))),
                new ApplicationId(new ObjectId(about.get(1))),
                answers.get(reason)));
    }

    private Answer answer(Decision decision) {
        if (decision instanceof Decision.Admitted admitted) {
            return Answer.showing(screens.decided(admitted.member())).toasting("members.decision.admitted.toast");
        } else if (decision instanceof Decision.Dismissed dismissed) {
            return Answer.showing(screens.decided(dismissed.person()));
        } else if (decision instanceof Decision.AlreadyDecided already) {
            return Answer.showing(screens.decided(already.person())).toasting("members.decision.already");
        } else if (decision instanceof Decision.Gone) {
            return Answer.alert("members.decision.gone");
        }
        return notAllowed();
    }

    private static Answer notAllowed() {
        return Answer.alert("members.not-allowed");
    }
}
