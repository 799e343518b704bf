package kz.akd.bot.members.chat.family;

import java.util.List;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.chat.FamilyTaps.AskToPart;
import kz.akd.bot.members.chat.FamilyTaps.ConfirmFamily;
import kz.akd.bot.members.chat.FamilyTaps.FindMyMember;
import kz.akd.bot.members.chat.FamilyTaps.Part;
import kz.akd.bot.members.chat.FamilyTaps.SayFamily;
import kz.akd.bot.members.chat.FamilyTaps.ShowFamily;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.profile.Families;
import kz.akd.bot.members.profile.Families.Outcome;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where spouses say whose family they are of, and members answer. */
@Component
public class FamilyChat implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS = Questions.line("words", "members.family.words.ask", LONGEST_SEARCH);

    private final Families families;
    private final People people;
    private final MemberDirectory directory;
    private final FamilyScreens screens;
    private final Dialog find = Dialog.named("members.family").asking(WORDS).endingAtOnce(this::found);

    FamilyChat(Families families, People people, MemberDirectory directory, FamilyScreens screens) {
        this.families = families;
        this.people = people;
        this.directory = directory;
        this.screens = screens;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowFamily.class, (visitor, tap) -> family(visitor));
        routes.tap(
                FindMyMember.class,
                (visitor, tap) ->
                        isSpouse(visitor) ? Answer.asking(find) : Answer.alert("members.family.spouses-only"));
        routes.tap(
                SayFamily.class,
                (visitor, tap) -> after(
                        families.ask(visitor.id(), tap.member(), new ObjectId()),
                        () -> family(visitor),
                        "members.family.asked"));
        routes.tap(
                ConfirmFamily.class,
                (visitor, tap) -> after(
                        families.confirm(visitor.id(), tap.spouse(), new ObjectId()),
                        () -> family(visitor),
                        "members.family.confirmed"));
        routes.tap(
                AskToPart.class,
                (visitor, tap) -> families.of(visitor.id()).isPresent()
                        ? Answer.showing(FamilyScreens.parting(tap.spouse()))
                        : Answer.alert("members.members-only"));
        routes.tap(
                Part.class,
                (visitor, tap) -> after(
                        families.part(visitor.id(), tap.spouse(), new ObjectId()),
                        () -> family(visitor),
                        "members.family.parted"));
        routes.dialog(find);
    }

    private boolean isSpouse(Visitor visitor) {
        return people.find(visitor.id())
                .flatMap(person -> person.membership())
                .filter(member -> member.kind() == MemberKind.FAMILY)
                .isPresent();
    }

    private Answer family(Visitor visitor) {
        return families.of(visitor.id())
                .<Answer>map(ties -> Answer.showing(FamilyScreens.family(visitor.id(), ties, isSpouse(visitor))))
                .orElseGet(() -> Answer.alert("members.members-only"));
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var words = answers.get(WORDS);
        return directory
                .search(visitor.id(), words, visitor.language())
                .<Answer>map(
                        found -> Answer.showing(screens.foundForMe(words, withoutSpouses(found), visitor.language())))
                .orElseGet(MemberTexts::membersOnly);
    }

    public static List<MemberSummary> withoutSpouses(List<MemberSummary> found) {
        return found.stream()
                .filter(listed -> listed.kind() != MemberKind.FAMILY)
                .toList();
    }

    public static Answer after(Outcome outcome, Supplier<Answer> then, String done) {
        return switch (outcome) {
            case DONE, ALREADY -> then.get() instanceof Answer.Shown shown ? shown.toasting(done) : then.get();
            case NOT_ALLOWED -> Answer.alert("members.not-allowed");
            case TAKEN -> Answer.alert("members.family.taken");
            case NO_MEMBER -> Answer.alert("members.directory.gone");
            case NOT_ASKING -> Answer.alert("members.family.not-asking");
        };
    }
}
