package kz.akd.bot.members.chat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.admission.Invitations;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.roster.Awaited;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Page;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Who stands in the roster and has not come yet, and how they are invited: by words to pass on, as the bot cannot write to them. */
@Component
public class AwaitedChat implements ChatFeature {

    private static final int PAGE = 8;
    private static final int LONGEST_SEARCH = 60;
    private static final int SHOWN_DIGITS = 4;
    private static final Duration VALIDITY = Duration.ofDays(30);
    private static final Question<String> WORDS =
            Questions.line("words", "members.directory.words.ask", LONGEST_SEARCH);

    private final Awaited awaited;
    private final Invitations invitations;
    private final DeepLinks links;
    private final Units units;
    private final PlainText wording;
    private final Dialog find =
            Dialog.named("members.awaited.find").asking(WORDS).endingAtOnce(this::found);

    AwaitedChat(Awaited awaited, Invitations invitations, DeepLinks links, Units units, PlainText wording) {
        this.awaited = awaited;
        this.invitations = invitations;
        this.links = links;
        this.units = units;
        this.wording = wording;
    }

    @TapName("memw")
    record ShowAwaited(int page) implements Tap {}

    @TapName("memw?")
    record FindAwaited() implements Tap {}

    @TapName("memw=")
    record ShowAwaitedOne(ObjectId entry) implements Tap {}

    @TapName("memw+")
    record InviteAwaited(ObjectId entry) implements Tap {}

    @TapName("memw*")
    record InviteAllAwaited() implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.tap(ShowAwaited.class, (visitor, tap) -> list(visitor, tap.page()));
        routes.tap(
                FindAwaited.class,
                (visitor, tap) -> awaited.all(visitor.id()).isPresent() ? Answer.asking(find) : notAllowed());
        routes.tap(ShowAwaitedOne.class, (visitor, tap) -> about(visitor, tap.entry(), this::shown));
        routes.tap(InviteAwaited.class, (visitor, tap) -> about(visitor, tap.entry(), this::invited));
        routes.tap(InviteAllAwaited.class, (visitor, tap) -> all(visitor));
        routes.dialog(find);
    }

    /** The way here, with how many there are. */
    public Optional<Button> button(Visitor visitor) {
        return awaited.all(visitor.id())
                .filter(entries -> !entries.isEmpty())
                .map(entries -> Button.of(new ShowAwaited(0), "members.awaited.button", entries.size()));
    }

    private Answer list(Visitor visitor, int page) {
        return awaited.all(visitor.id())
                .<Answer>map(entries -> Answer.showing(Screen.saying("members.awaited", entries.size())
                        .listing(Page.of(entries, page, PAGE), entry -> line(entry, visitor), ShowAwaited::new)
                        .offering(
                                Button.of(new FindAwaited(), "members.roster.find"),
                                Button.of(new InviteAllAwaited(), "members.awaited.all"))
                        .back(new ShowMembers())))
                .orElseGet(AwaitedChat::notAllowed);
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var words = answers.get(WORDS);
        return awaited.find(visitor.id(), words)
                .<Answer>map(entries -> Answer.showing(found(visitor, words, entries)))
                .orElseGet(AwaitedChat::notAllowed);
    }

    private Screen found(Visitor visitor, String words, List<RosterEntry> entries) {
        var screen = entries.isEmpty()
                ? Screen.saying("members.directory.nobody", words)
                : Screen.saying("members.directory.found", words, entries.size());
        for (var entry : entries.subList(0, Math.min(PAGE, entries.size()))) {
            screen = screen.offering(line(entry, visitor));
        }
        return screen.offering(Button.of(new FindAwaited(), "members.directory.again"))
                .back(new ShowAwaited(0));
    }

    private Button line(RosterEntry entry, Visitor visitor) {
        var tap = new ShowAwaitedOne(Awaited.id(entry));
        return Button.of(
                tap,
                entry.unit()
                        .map(unit -> Text.of(
                                "members.directory.line",
                                entry.fullName(),
                                MemberTexts.place(units, unit, visitor.language())))
                        .orElseGet(() -> Text.typed(entry.fullName())));
    }

    @FunctionalInterface
    private interface Saying {
        Answer about(Visitor visitor, RosterEntry entry) throws Undelivered;
    }

    private Answer about(Visitor visitor, ObjectId id, Saying saying) {
        if (awaited.all(visitor.id()).isEmpty()) {
            return notAllowed();
        }
        var entry = awaited.look(visitor.id(), id);
        if (entry.isEmpty()) {
            return Answer.showing(Screen.saying("members.awaited.come").back(new ShowAwaited(0)));
        }
        try {
            return saying.about(visitor, entry.get());
        } catch (Undelivered unreachable) {
            return Answer.alert("members.invite.no-link");
        }
    }

    /** Who has a number in the roster is admitted by it; the others need a link of their own. */
    private Answer shown(Visitor visitor, RosterEntry entry) throws Undelivered {
        var card = Screen.saying(
                "members.awaited.one",
                entry.fullName(),
                entry.unit()
                        .map(unit -> MemberTexts.unit(units, unit, visitor.language()))
                        .orElseGet(() -> Text.of("members.awaited.nothing")),
                entry.phone()
                        .map(phone -> Text.typed(phone.number()))
                        .orElseGet(() -> Text.of("members.awaited.nothing")));
        if (entry.phone().isEmpty()) {
            return Answer.showing(card.and("members.awaited.no-phone")
                    .offering(Button.of(new InviteAwaited(Awaited.id(entry)), "members.awaited.link"))
                    .back(new ShowAwaited(0)));
        }
        var number = entry.phone().get().number();
        return Answer.showing(passingOn(
                        card,
                        visitor,
                        home(),
                        Text.of(
                                "members.awaited.invitation",
                                entry.fullName(),
                                number.substring(number.length() - SHOWN_DIGITS)))
                .back(new ShowAwaited(0)));
    }

    private Answer invited(Visitor visitor, RosterEntry entry) throws Undelivered {
        var made = invitations.make(visitor.id(), 1, VALIDITY, null, null, new ObjectId());
        if (made.isEmpty()) {
            return notAllowed();
        }
        var address = links.to("join", made.get().code());
        return Answer.showing(passingOn(
                        Screen.saying(
                                "members.awaited.made", Day.ofExpiry(made.get().expires(), visitor)),
                        visitor,
                        address,
                        Text.of("members.awaited.personal", entry.fullName()))
                .back(new ShowAwaitedOne(Awaited.id(entry))));
    }

    private Answer all(Visitor visitor) {
        if (awaited.all(visitor.id()).isEmpty()) {
            return notAllowed();
        }
        try {
            return Answer.showing(passingOn(
                            Screen.saying("members.awaited.for-all"),
                            visitor,
                            home(),
                            Text.of("members.awaited.invitation.all"))
                    .back(new ShowAwaited(0)));
        } catch (Undelivered unreachable) {
            return Answer.alert("members.invite.no-link");
        }
    }

    private URI home() throws Undelivered {
        return links.to("do", "start");
    }

    /** Words to be sent by whoever reads this, with the button by which Telegram lets them choose to whom. */
    private Screen passingOn(Screen screen, Visitor visitor, URI link, Text words) {
        var share = "https://t.me/share/url?url=" + encoded(link.toString()) + "&text="
                + encoded(wording.plain(words, visitor));
        return screen.and("members.awaited.words", link.toString(), words)
                .offering(Button.opening(URI.create(share), "members.awaited.pass-on"));
    }

    /** Telegram shows a plus as a plus. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer notAllowed() {
        return Answer.alert("members.not-allowed");
    }
}
