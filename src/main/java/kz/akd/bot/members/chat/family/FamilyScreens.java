package kz.akd.bot.members.chat.family;

import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.chat.FamilyTaps.AskToPart;
import kz.akd.bot.members.chat.FamilyTaps.ConfirmFamily;
import kz.akd.bot.members.chat.FamilyTaps.FindMemberFor;
import kz.akd.bot.members.chat.FamilyTaps.FindMyMember;
import kz.akd.bot.members.chat.FamilyTaps.LinkFamily;
import kz.akd.bot.members.chat.FamilyTaps.Part;
import kz.akd.bot.members.chat.FamilyTaps.SayFamily;
import kz.akd.bot.members.chat.FamilyTaps.ShowFamily;
import kz.akd.bot.members.chat.FamilyTaps.UnlinkFamily;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMember;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.ProfileTaps.ShowProfile;
import kz.akd.bot.members.person.FamilyTies;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** How families look. */
@Component
public class FamilyScreens {

    private static final int SHOWN = 10;

    private final Units units;

    FamilyScreens(Units units) {
        this.units = units;
    }

    static Screen family(PersonId reader, FamilyTies ties, boolean spouse) {
        var screen = Screen.saying("members.family");
        if (ties.of().isPresent()) {
            var name = ties.of().orElseThrow().fullName();
            screen = screen.and(ties.confirmed() ? "members.family.of" : "members.family.of-said", name)
                    .offering(Button.of(
                            new AskToPart(reader),
                            ties.confirmed() ? "members.family.part" : "members.family.take-back"));
        } else if (spouse) {
            screen = screen.and("members.family.nobody-named")
                    .offering(Button.of(new FindMyMember(), "members.family.name"));
        } else if (ties.isEmpty()) {
            screen = screen.and("members.family.nobody");
        }
        for (var asking : ties.asking()) {
            screen = screen.and("members.family.says", asking.fullName())
                    .offering(
                            Button.of(new ConfirmFamily(asking.id()), "members.family.confirm", asking.fullName()),
                            Button.of(new Part(asking.id()), "members.family.deny"));
        }
        for (var related : ties.spouses()) {
            screen = screen.and("members.family.spouse", related.fullName())
                    .offering(Button.of(new AskToPart(related.id()), "members.family.remove", related.fullName()));
        }
        return screen.back(new ShowProfile());
    }

    /** What an officer reads of it on a member's card. */
    public static Screen withTies(Screen card, FamilyTies ties) {
        var screen = card;
        if (ties.of().isPresent()) {
            var name = ties.of().orElseThrow().fullName();
            screen = screen.and(ties.confirmed() ? "members.family.card" : "members.family.card-said", name);
        }
        for (var related : ties.spouses()) {
            screen = screen.and("members.family.spouse", related.fullName());
        }
        return screen;
    }

    public static Button linking(PersonId spouse, FamilyTies ties) {
        return ties.confirmed()
                ? Button.of(new UnlinkFamily(spouse), "members.family.unlink")
                : Button.of(new FindMemberFor(spouse), "members.family.link");
    }

    Screen foundForMe(String words, List<MemberSummary> found, Language reader) {
        return found(words, found, reader, listed -> new SayFamily(listed.id()), "members.family.choose")
                .offering(Button.of(new FindMyMember(), "members.directory.again"))
                .back(new ShowFamily());
    }

    public Screen foundFor(PersonId spouse, String words, List<MemberSummary> found, Language reader) {
        return found(words, found, reader, listed -> new LinkFamily(spouse, listed.id()), "members.family.choose-for")
                .offering(Button.of(new FindMemberFor(spouse), "members.directory.again"))
                .back(new ShowMember(spouse));
    }

    private Screen found(
            String words,
            List<MemberSummary> found,
            Language reader,
            Function<MemberSummary, Tap> tap,
            String question) {
        var screen = found.isEmpty() ? Screen.saying("members.directory.nobody", words) : Screen.saying(question);
        for (var listed : found.subList(0, Math.min(SHOWN, found.size()))) {
            screen = screen.offering(Button.of(
                    tap.apply(listed),
                    Text.of(
                            "members.directory.line",
                            listed.fullName(),
                            MemberTexts.place(units, listed.unit(), reader))));
        }
        return screen;
    }

    static Screen parting(PersonId spouse) {
        return Screen.saying("members.family.part.ask")
                .offering(Button.of(new Part(spouse), "members.family.part.confirm"))
                .back(new ShowFamily());
    }

    static Screen asked(PersonId spouse, String name) {
        return Screen.saying("members.notice.family-asked", name)
                .offering(
                        Button.of(new ConfirmFamily(spouse), "members.family.confirm", name),
                        Button.of(new Part(spouse), "members.family.deny"))
                .backHome();
    }

    static Screen told(String text, String name) {
        return Screen.saying(text, name).back(new ShowFamily());
    }
}
