package kz.akd.bot.chatkit.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.form.Form;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telegram's oddities in the midst of a conversation. */
class TurnsTest {

    private static final PersonId SOMEBODY = new PersonId(7);
    private static final Visitor VISITOR = new Visitor(SOMEBODY, Language.EN, ZoneOffset.UTC, Rank.GUEST);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Question<SentFile> PICTURE = Questions.picture("picture", "x", 1 << 20);
    private static final Question<String> WORDS = Questions.line("words", "x", 100);

    private final List<String> opened = new ArrayList<>();
    private final Dialog dialog =
            Dialog.named("test.form").asking(PICTURE).asking(WORDS).ending((visitor, answers, done) -> Answer.home());
    private final Turns turns = new Turns(new Routes(List.of(this::routes)), new Texts(CLOCK), new Nobody(), CLOCK);

    private Conversation conversation =
            Conversation.begun(ChatId.of(SOMEBODY)).having(Form.opened(dialog, "", Answers.NONE));
    private int update;

    private void routes(Routes routes) {
        routes.dialog(dialog);
        routes.command("start", Rank.GUEST, visitor -> Answer.showing(Screen.saying(Text.typed("home"))));
        routes.link("event", (visitor, id) -> {
            opened.add(id);
            return Answer.showing(Screen.saying(Text.typed("event")));
        });
    }

    /** Asked for by nothing here. */
    private static final class Nobody implements Visitors {
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
            return Map.of();
        }

        @Override
        public void reached(PersonId person) {}

        @Override
        public void unreachable(PersonId person, Unreachable why) {}
    }

    private Incoming.Origin origin() {
        return new Incoming.Origin(++update, SOMEBODY, Optional.empty());
    }

    private Turn comes(Incoming incoming) {
        var turn = turns.of(incoming, VISITOR, conversation);
        conversation = turn.conversation();
        return turn;
    }

    private Turn picture(@Nullable String album) {
        return comes(new Incoming.File(
                origin(), new SentFile("file" + update, "", 10), Attachment.Kind.PICTURE, Formatted.plain(""), album));
    }

    private int step() {
        return conversation.formUnderWay().orElseThrow().step();
    }

    @Test
    void of_an_album_the_first_is_taken_with_one_sentence_and_the_next_question_is_asked_once() {
        var first = picture("album");
        assertThat(first.screen().orElseThrow().paragraphs()).startsWith(Text.of("chatkit.album.first"));
        assertThat(step()).isEqualTo(1);
        for (var another : List.of(picture("album"), picture("album"))) {
            assertThat(another.screen()).isEmpty();
            assertThat(another.word()).isEmpty();
        }
        assertThat(step()).isEqualTo(1);
        assertThat(conversation.formUnderWay().orElseThrow().answers().get("picture"))
                .contains("file1");
    }

    @Test
    void a_picture_alone_and_another_album_are_answered_each() {
        assertThat(picture(null).screen().orElseThrow().paragraphs()).doesNotContain(Text.of("chatkit.album.first"));
        assertThat(picture("one").screen()).isPresent();
        assertThat(picture("other").screen()).isPresent();
        conversation = conversation.having(null);
        assertThat(picture("third").screen()).isPresent();
        assertThat(picture("third").screen()).isEmpty();
    }

    @Test
    void an_edited_message_is_answered_by_a_sentence_and_changes_nothing() {
        picture(null);
        var turn = comes(new Incoming.Edited(origin()));
        assertThat(turn.screen().orElseThrow().paragraphs()).startsWith(Text.of("chatkit.dialog.edited"));
        assertThat(step()).isEqualTo(1);
        conversation = conversation.having(null);
        assertThat(comes(new Incoming.Edited(origin())).screen().orElseThrow().paragraphs())
                .startsWith(Text.of("chatkit.stray.edited"));
    }

    private Turn types(String text) {
        return comes(new Incoming.Words(origin(), Formatted.plain(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "'/start event_6a1', 6a1",
        "'/start  event_6a1', 6a1",
        "'/START event_6a1', 6a1",
        "'/start event_6a1==', 6a1",
        "'/start event_6a1%20', 6a1",
        "'/start event_6a1 . ', 6a1",
        "'/start@thebot event_6a1', 6a1"
    })
    void a_link_opens_what_it_is_about_with_what_was_copied_along(String typed, String id) {
        types(typed);
        assertThat(opened).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_%2e%2e", "event_a b", "event_<b>", "событие_1", "event_6a1=x"})
    void a_damaged_link_is_said_to_be_one(String start) {
        assertThat(types("/start " + start).screen().orElseThrow().paragraphs())
                .startsWith(Text.of("chatkit.stray.link"));
        assertThat(opened).isEmpty();
    }

    @Test
    void a_link_longer_than_telegram_has_them_is_damaged() {
        types("/start event_" + "a".repeat(58));
        assertThat(opened).hasSize(1);
        assertThat(types("/start event_" + "a".repeat(59))
                        .screen()
                        .orElseThrow()
                        .paragraphs())
                .startsWith(Text.of("chatkit.stray.link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/START", "/start@otherbot", "/start ==", "/start  "})
    void a_start_about_nothing_leads_home(String typed) {
        assertThat(types(typed).screen().orElseThrow().paragraphs()).contains(Text.typed("home"));
    }
}
