package kz.akd.bot.members.chat.join;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.admission.Admissions;
import kz.akd.bot.members.admission.Invitations;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.UnitCatalogue;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Unit;
import kz.akd.bot.members.units.Units;
import org.springframework.stereotype.Component;

/** The form by which people ask to belong to the association. */
@Component
public class SignUp implements ChatFeature {

    private static final int LONGEST_NAME = 100;

    private static final Question<String> NAME = Questions.fullName("name", "members.signup.name.ask", LONGEST_NAME);
    private static final Question<MemberKind> KIND = Questions.oneOf(
            "kind", "members.signup.kind.ask", MemberKind.class, MemberKind.declarable(), MemberTexts::kind);
    private static final Question<Phone> PHONE =
            Questions.ownNumber("phone", "members.signup.phone.ask", Phone::shared, Phone::number);
    private static final Question<Boolean> CONSENT = Questions.agreement("consent", "members.signup.consent.ask");

    private final Question<Unit> unit;
    private final Question<ZoneId> zone;
    private final Dialog form;
    private final Admissions admissions;
    private final Invitations invitations;
    private final People people;
    private final Clock clock;

    SignUp(Admissions admissions, Invitations invitations, People people, Units units, Clock clock) {
        this.admissions = admissions;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
        unit = Questions.searched("unit", asking -> Text.of("members.signup.unit.ask"), new UnitCatalogue(units));
        zone = Questions.searched(
                "zone", asking -> Text.of("members.signup.zone.ask"), new ZoneCatalogue(this::zoneOfUnit));
        form = Dialog.named("members.signup")
                .asking(NAME)
                .asking(KIND)
                .asking(unit)
                .asking(zone)
                .asking(PHONE)
                .asking(CONSENT)
                .ending(this::apply);
    }

    @TapName("join")
    public record Join() implements Tap {}

    private ZoneId zoneOfUnit(QuestionContext asking) {
        return asking.answers()
                .find(unit)
                .map(Unit::zone)
                .orElse(asking.visitor().zone());
    }

    @Override
    public void register(Routes routes) {
        routes.tap(Join.class, (visitor, tap) -> join(visitor, ""));
        routes.link("join", this::invited);
        routes.dialog(form);
    }

    private Answer invited(Visitor visitor, String code) {
        return invitations.isOpen(code)
                ? join(visitor, code)
                : Answer.showing(Screen.saying("members.invitation.closed")
                        .offering(Button.of(new Join(), "members.menu.join"))
                        .backHome());
    }

    private Answer join(Visitor visitor, String invitation) {
        var standing = people.meet(visitor.id(), null).standing();
        if (standing instanceof Standing.Member || standing instanceof Standing.Applicant) {
            return Answer.home()
                    .toasting(
                            standing instanceof Standing.Member ? "members.signup.already" : "members.signup.waiting");
        }
        return standing instanceof Standing.Suspended
                ? Answer.alert("members.signup.suspended")
                : Answer.asking(form, invitation);
    }

    private Answer apply(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var application = new Application(
                new ApplicationId(opened.run()),
                answers.get(NAME),
                answers.get(KIND),
                answers.get(unit).id(),
                answers.get(zone),
                answers.get(PHONE),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return switch (admissions.apply(visitor.id(), application, opened.about())) {
            case RECEIVED ->
                Answer.showing(Screen.saying("members.signup.received").backHome());
            case ALREADY_APPLIED -> Answer.home().toasting("members.signup.waiting");
            case ADMITTED -> Answer.home().toasting("members.signup.admitted");
            case SUSPENDED -> Answer.home().toasting("members.signup.suspended");
            case ALREADY_MEMBER -> Answer.home().toasting("members.signup.already");
            case NOT_DECLARABLE ->
                Answer.showing(Screen.saying("members.signup.honorary").backHome());
        };
    }
}
