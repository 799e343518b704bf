package kz.akd.bot.chatkit.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.cards.FirstComers;
import kz.akd.bot.chatkit.cards.PublicTurns;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered.Reason;
import kz.akd.bot.chatkit.letter.Outcome;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a turn comes to where Telegram takes only a part of the answer, or none. */
class ConversationsTest {

    private static final PersonId SOMEBODY = new PersonId(7);
    private static final Visitor VISITOR = new Visitor(SOMEBODY, Language.EN, ZoneOffset.UTC, Rank.GUEST);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Question<String> WORDS = Questions.line("words", "members.zone.title", 100);
    private static final Question<String> NUMBER =
            Questions.ownNumber("number", "members.zone.title", Optional::of, number -> number);

    private final Telegram telegram = new Telegram();
    private final ConversationStore store = mock(ConversationStore.class);
    private final PublicTurns others = mock(PublicTurns.class);
    private final Dialog dialog = Dialog.named("members.signup")
            .asking(WORDS)
            .asking(NUMBER)
            .ending((visitor, answers, done) -> Answer.home());
    private final Routes routes = new Routes(List.of(this::routes));
    private final Texts texts = new Texts(CLOCK);
    private final Letters letters = new Letters(texts, routes);
    private final Conversations conversations = new Conversations(
            store,
            new Everybody(),
            new Turns(routes, texts, new Everybody(), CLOCK),
            others,
            new FirstComers(routes, Duration.ofSeconds(1)),
            new LivingScreen(store, telegram, letters, texts),
            new CommandBook(routes, texts),
            telegram);

    private Conversation kept = Conversation.begun(ChatId.of(SOMEBODY)).listing("GUEST/EN");
    private int update;
    private int deeds;

    @TapName("go")
    record Go() implements Tap {}

    @TapName("say")
    record Say() implements Tap {}

    @TapName("work")
    record Working() implements Tap {}

    private void routes(Routes routes) {
        routes.dialog(dialog);
        routes.home(visitor -> Answer.showing(Screen.saying(Text.typed("home"))));
        routes.command("menu", Rank.GUEST, visitor -> {
            deeds++;
            return Answer.showing(Screen.saying(Text.typed("menu")).offering(Button.of(new Go(), Text.typed("Go"))));
        });
        routes.command("ask", Rank.GUEST, visitor -> Answer.asking(dialog));
        routes.command("break", Rank.GUEST, visitor -> {
            throw new StackOverflowError();
        });
        routes.tap(Go.class, (visitor, tap) -> {
            deeds++;
            return new Answer.Shown(Screen.saying(Text.typed("gone")), Optional.of(Text.typed("You are in")));
        });
        routes.tap(Say.class, (visitor, tap) -> {
            deeds++;
            return new Answer.Said(Text.typed("You are out"), true);
        });
        routes.tap(
                Working.class,
                (visitor, tap) -> Answer.working(Screen.saying(Text.typed("wait")), progress -> {
                    throw new IllegalStateException();
                }));
    }

    @BeforeEach
    void store() {
        when(others.visitor(any())).thenReturn(VISITOR);
        when(store.take(any())).thenAnswer(call -> Optional.of(kept));
        when(store.keep(any())).thenAnswer(call -> {
            kept = call.getArgument(0);
            return true;
        });
    }

    /** A phone's chat with the bot: what was sent or edited, in order; and what fails next. */
    private static final class Telegram implements Messenger {

        private final List<String> shown = new ArrayList<>();
        private final List<String> toasts = new ArrayList<>();
        private final List<Long> old = new ArrayList<>();
        private final Map<String, Deque<Undelivered>> failures = new HashMap<>();
        private final Set<String> answered = new HashSet<>();
        private boolean tapsTooOld;

        void fails(String call, Undelivered failure) {
            failures.computeIfAbsent(call, none -> new ArrayDeque<>()).add(failure);
        }

        private void strikes(String call) throws Undelivered {
            var next = failures.getOrDefault(call, new ArrayDeque<>()).poll();
            if (next != null) {
                throw next;
            }
        }

        @Override
        public long send(PersonId to, Letter letter) throws Undelivered {
            strikes("send " + letter.html());
            strikes("send");
            shown.add(letter.html());
            return shown.size();
        }

        @Override
        public boolean replace(PersonId to, long message, Letter letter) throws Undelivered {
            strikes("replace");
            shown.add(letter.html());
            return true;
        }

        @Override
        public boolean remove(PersonId to, long message) {
            return true;
        }

        @Override
        public void takeButtons(PersonId from, long message) {
            old.add(message);
        }

        @Override
        public void takeButtonsLeft(PersonId from, long message) {
            if (!old.contains(message)) {
                old.add(message);
            }
        }

        @Override
        public List<Long> withOldButtons(PersonId person) {
            return List.copyOf(old);
        }

        @Override
        public boolean answerTap(String tapId, @Nullable String word, boolean alert) {
            if (tapsTooOld || !answered.add(tapId)) {
                return false;
            }
            toasts.add(String.valueOf(word));
            return true;
        }

        @Override
        public void listCommands(PersonId to, List<CommandLine> commands) {}

        @Override
        public void listCommands(Language language, List<CommandLine> commands) {}
    }

    /** Who are all one and the same. */
    private static final class Everybody implements Visitors {
        @Override
        public Visitor meet(PersonId person, @Nullable String languageTag) {
            return VISITOR;
        }

        @Override
        public Optional<Visitor> find(PersonId person) {
            return Optional.of(VISITOR);
        }

        @Override
        public Map<PersonId, Visitor> findAll(Collection<PersonId> people) {
            return Map.of(SOMEBODY, VISITOR);
        }

        @Override
        public void reached(PersonId person) {}

        @Override
        public void unreachable(PersonId person, Unreachable why) {}
    }

    private Incoming.Origin origin() {
        return new Incoming.Origin(++update, SOMEBODY, Optional.empty());
    }

    private Outcome comes(Incoming incoming) {
        return conversations.turn(incoming.chat(), () -> Optional.of(incoming), false);
    }

    private Outcome types(String words) {
        return comes(new Incoming.Words(origin(), Formatted.plain(words)));
    }

    private Outcome taps(String data) {
        return comes(new Incoming.Tapped(origin(), "tap" + update, 1, data));
    }

    @Test
    void rule_1_old_buttons_that_are_not_taken_yet_are_kept_with_the_conversation() {
        types("/menu");
        assertThat(kept.above()).isEmpty();
        types("/menu");
        assertThat(kept.above()).containsExactly(1L);

        telegram.old.clear();
        types("/menu");

        assertThat(kept.above())
                .as("one by what was kept before, and one of now")
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void of_a_screen_that_telegram_refuses_the_person_is_told_with_the_reference_and_the_dialog_stays() {
        types("/ask");
        var before = kept.formUnderWay().orElseThrow();
        telegram.fails("send", new Messenger.Undelivered("400 Bad Request: can't parse entities", Reason.REFUSED));

        var outcome = types("an answer");

        assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
        assertThat(telegram.shown).last().asString().contains(((Outcome.Faulty) outcome).reference());
        assertThat(kept.formUnderWay()).contains(before);
        assertThat(kept.hasHandled(2)).isTrue();
        types("an answer");
        assertThat(kept.formUnderWay().orElseThrow().step()).isEqualTo(1);
    }

    @Test
    void of_a_refused_edit_the_person_is_told_although_the_tap_was_answered() {
        types("/menu");
        telegram.fails("replace", new Messenger.Undelivered("400 Bad Request: MESSAGE_TOO_LONG", Reason.REFUSED));

        var outcome = taps("go");

        assertThat(telegram.toasts).containsExactly("You are in");
        assertThat(telegram.shown).last().asString().contains(((Outcome.Faulty) outcome).reference());
    }

    @Test
    void who_has_blocked_the_bot_is_told_nothing() {
        telegram.fails("send", new Messenger.Undelivered("403 Forbidden", Unreachable.BLOCKED));

        assertThat(types("/menu")).isEqualTo(new Outcome.Handled(1));
        assertThat(telegram.shown).isEmpty();
    }

    @Test
    void the_word_for_a_tap_that_waits_no_more_is_written_into_the_chat() {
        types("/menu");
        telegram.tapsTooOld = true;

        assertThat(taps("go")).isEqualTo(new Outcome.Handled(2));
        assertThat(taps("say")).isEqualTo(new Outcome.Handled(3));

        assertThat(deeds).isEqualTo(3);
        assertThat(telegram.shown).hasSize(3);
        assertThat(telegram.shown.get(1)).startsWith("You are in").endsWith("gone");
        assertThat(telegram.shown.get(2)).startsWith("You are out");
    }

    @Test
    void a_keyboard_is_put_away_once_however_often_the_answer_behind_it_fails() {
        types("/ask");
        types("an answer");
        assertThat(kept.keyboardOpen()).isTrue();
        telegram.shown.clear();
        telegram.fails("send menu", new Messenger.Undelivered("500", Reason.PASSING));
        telegram.fails("send menu", new Messenger.Undelivered("500", Reason.PASSING));

        var menu = new Incoming.Words(origin(), Formatted.plain("/menu"));
        assertThat(comes(menu)).isInstanceOf(Outcome.Unanswered.class);
        assertThat(comes(menu)).isInstanceOf(Outcome.Unanswered.class);
        assertThat(comes(menu)).isEqualTo(new Outcome.Handled(3));

        assertThat(telegram.shown).hasSize(2);
        assertThat(kept.keyboardOpen()).isFalse();
    }

    @Test
    void whatever_is_thrown_is_answered_with_a_reference() {
        var outcome = types("/break");

        assertThat(telegram.shown).last().asString().contains(((Outcome.Faulty) outcome).reference());
    }

    @Test
    void a_fault_after_the_tap_was_answered_is_told_by_a_message() {
        types("/menu");

        var outcome = taps("work");

        assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
        assertThat(telegram.shown).last().asString().contains(((Outcome.Faulty) outcome).reference());
    }
}
