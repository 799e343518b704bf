package kz.akd.bot.members.chat.join;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Catalogue;
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
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.UnitKind;
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
    private static final int LONGEST_REPLY = 500;

    private static final Question<String> NAME = Questions.fullName("name", "members.signup.name.ask", LONGEST_NAME);
    private static final Question<MemberKind> KIND = Questions.oneOf(
            "kind", "members.signup.kind.ask", MemberKind.class, MemberKind.declarable(), MemberTexts::kind);
    private static final Question<Phone> PHONE =
            Questions.ownNumber("phone", "members.signup.phone.ask", Phone::shared, Phone::number);
    private static final Question<String> REPLY =
            Questions.paragraph("words", "members.reply.words.ask", LONGEST_REPLY);

    /** What veterans belong to who serve nowhere; where the catalogue has it, they are not asked. */
    private static final UnitId RETIRED = new UnitId("retired");

    private final Question<Unit> unit;
    private final Question<ZoneId> zone;
    private final Dialog form;
    private final Dialog reply;
    private final Units units;
    private final Admissions admissions;
    private final Invitations invitations;
    private final People people;
    private final Clock clock;

    SignUp(Admissions admissions, Invitations invitations, People people, Units units, Clock clock) {
        this.admissions = admissions;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
        this.units = units;
        unit = Questions.searched("unit", SignUp::unitPrompt, new UnitsByKind(new UnitCatalogue(units)));
        zone = Questions.searched("zone", this::zonePrompt, new ZoneCatalogue(this::zoneOfUnit));
        form = Dialog.named("members.signup")
                .asking(NAME)
                .asking(KIND)
                .askingWhen(answers -> retired(answers).isEmpty(), unit)
                .asking(zone)
                .asking(PHONE)
                .agreeing("members.signup.consent.ask")
                .ending(this::apply);
        reply = Dialog.named("members.reply").asking(REPLY).ending(this::replied);
    }

    @TapName("join")
    public record Join() implements Tap {}

    /** Answers, in one field, why an application was declined: the same goes to those who decide, with what it lacked. */
    @TapName("join+")
    public record Reply() implements Tap {}

    /** The unit of a veteran; empty for others, who are asked. */
    private Optional<Unit> retired(Answers answers) {
        return answers.find(KIND).filter(kind -> kind == MemberKind.VETERAN).flatMap(kind -> units.find(RETIRED));
    }

    private static Text unitPrompt(QuestionContext asking) {
        return Text.of(
                switch (asking.answers().find(KIND).orElse(MemberKind.STAFF)) {
                    case ELSEWHERE -> "members.signup.unit.ask.elsewhere";
                    case FAMILY -> "members.signup.unit.ask.family";
                    default -> "members.signup.unit.ask";
                });
    }

    private Text zonePrompt(QuestionContext asking) {
        return Text.of(
                asking.answers().find(unit).isPresent() ? "members.signup.zone.ask" : "members.signup.zone.ask.any");
    }

    /** Whoever works elsewhere finds other bodies first. */
    private record UnitsByKind(UnitCatalogue units) implements Catalogue<Unit> {

        @Override
        public List<Unit> offered(QuestionContext asking) {
            boolean elsewhere = asking.answers()
                    .find(KIND)
                    .filter(kind -> kind == MemberKind.ELSEWHERE)
                    .isPresent();
            return elsewhere
                    ? units.offered(asking).stream()
                            .sorted(Comparator.comparing(unit ->
                                    unit.kind() != UnitKind.AGENCY || unit.id().equals(RETIRED)))
                            .toList()
                    : units.offered(asking);
        }

        @Override
        public List<Unit> search(String words, QuestionContext asking) {
            return units.search(words, asking);
        }

        @Override
        public Text label(Unit unit, QuestionContext asking) {
            return units.label(unit, asking);
        }

        @Override
        public String code(Unit unit) {
            return units.code(unit);
        }

        @Override
        public Optional<Unit> byCode(String code) {
            return units.byCode(code);
        }
    }

    private ZoneId zoneOfUnit(QuestionContext asking) {
        return asking.answers()
                .find(unit)
                .map(Unit::zone)
                .orElse(asking.visitor().zone());
    }

    @Override
    public void register(Routes routes) {
        routes.tap(Join.class, (visitor, tap) -> join(visitor, ""));
        routes.tap(
                Reply.class,
                (visitor, tap) -> declined(visitor).isPresent() ? Answer.asking(reply) : join(visitor, ""));
        routes.link("join", this::invited);
        routes.dialog(form);
        routes.dialog(reply);
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
                retired(answers).orElseGet(() -> answers.get(unit)).id(),
                answers.get(zone),
                answers.get(PHONE),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return received(admissions.apply(visitor.id(), application, opened.about()));
    }

    private Optional<Standing.Declined> declined(Visitor visitor) {
        return people.meet(visitor.id(), null).standing() instanceof Standing.Declined declined
                ? Optional.of(declined)
                : Optional.empty();
    }

    /** Asked twice, it has been received. */
    private Answer replied(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var run = new ApplicationId(opened.run());
        if (people.meet(visitor.id(), null).standing() instanceof Standing.Applicant waiting
                && waiting.application().id().equals(run)) {
            return received(Admissions.Receipt.RECEIVED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return declined(visitor)
                .map(declined -> declined.application().again(run, now, answers.get(REPLY)))
                .map(application -> received(admissions.apply(visitor.id(), application)))
                .orElseGet(() -> join(visitor, ""));
    }

    private static Answer received(Admissions.Receipt receipt) {
        return switch (receipt) {
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
