package kz.akd.bot.chatkit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.screen.DialogTap.Move;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

/** A form whose questions depend on what was answered before. */
class DialogStepTest {

    private enum Way {
        MONEY,
        GOODS
    }

    private static final Question<Way> WAY =
            Questions.oneOf("way", "x", Way.class, List.of(Way.values()), way -> Text.typed(way.name()));
    private static final Question<Integer> AMOUNT = Questions.number("amount", "x", 1, 1000, List.of());
    private static final Question<Integer> COUNT = Questions.number("count", "x", 1, 30, List.of());
    private static final Question<String> WORDS = Questions.optional(Questions.line("words", "x", 100));

    private final List<Answers> ended = new ArrayList<>();
    private final Dialog dialog = Dialog.named("giving.pledge")
            .asking(WAY)
            .askingWhen(answers -> answers.is(WAY, Way.MONEY), AMOUNT)
            .askingWhen(answers -> answers.is(WAY, Way.GOODS), COUNT)
            .asking(WORDS)
            .ending((visitor, answers, opened) -> {
                ended.add(answers);
                return Answer.home();
            });
    private final Visitor visitor =
            new Visitor(new PersonId(7), Language.EN, ZoneId.of("Asia/Almaty"), Rank.values()[0]);
    private Form form = Form.opened(dialog, "", Answers.NONE);

    private DialogStep walk() {
        return new DialogStep(dialog, form, visitor, Instant.EPOCH);
    }

    private Screen after(DialogStep.Next next) {
        var asks = (DialogStep.Next.Asks) next;
        form = asks.form();
        return asks.screen();
    }

    private DialogStep.Next taps(Move move, String value) {
        return walk().tapped(new DialogTap(form.run(), form.step(), move, value));
    }

    private static Text step(int number, int of) {
        return Text.of("chatkit.dialog.step", Text.of("giving.pledge.title"), number, of);
    }

    @Test
    void only_what_the_answers_call_for_is_asked_and_counted() {
        var goods = after(taps(Move.P, "GOODS"));
        assertThat(goods.paragraphs()).contains(step(2, 3));
        var words = after(walk().typed(Formatted.plain("3")));
        assertThat(words.paragraphs()).contains(step(3, 3));
        assertThat(after(walk().back()).paragraphs()).contains(step(2, 3));
    }

    @Test
    void a_changed_answer_asks_what_it_calls_for_and_forgets_what_it_does_not() {
        after(taps(Move.P, "GOODS"));
        after(walk().typed(Formatted.plain("3")));
        after(taps(Move.S, ""));
        after(taps(Move.E, "0"));
        var amount = after(taps(Move.P, "MONEY"));
        assertThat(amount.paragraphs()).contains(step(2, 3));
        after(walk().typed(Formatted.plain("500")));
        assertThat(walk().inSummary()).isTrue();

        assertThat(taps(Move.Y, "")).isInstanceOf(DialogStep.Next.Ends.class);
        assertThat(ended.get(0).find(AMOUNT)).contains(500);
        assertThat(ended.get(0).find(COUNT)).isEmpty();
    }

    @Test
    void a_forged_change_of_a_question_that_is_not_asked_is_too_old() {
        after(taps(Move.P, "GOODS"));
        after(walk().typed(Formatted.plain("3")));
        after(taps(Move.S, ""));
        assertThat(taps(Move.E, "1")).isEqualTo(new DialogStep.Next.Says(Text.of("chatkit.too-old"), true));
        assertThat(taps(Move.E, "99")).isEqualTo(new DialogStep.Next.Says(Text.of("chatkit.too-old"), true));
    }

    @Test
    void what_was_taken_otherwise_than_it_was_said_is_read_before_a_form_ends_that_ends_at_once() {
        var odd = new OddQuestion();
        var ending = Dialog.named("odd").asking(odd).endingAtOnce((who, answers, how) -> Answer.alert("odd"));
        var opened = Form.opened(ending, "", Answers.NONE);
        var walk = new DialogStep(ending, opened, visitor, Instant.EPOCH);

        assertThat(walk.typed(Formatted.plain("5"))).isInstanceOf(DialogStep.Next.Ends.class);
        assertThat(walk.typed(Formatted.plain("4"))).isInstanceOfSatisfying(DialogStep.Next.Asks.class, asks -> {
            assertThat(asks.screen().paragraphs()).startsWith(Text.of("odd.word"));
            var summary = new DialogStep(ending, asks.form(), visitor, Instant.EPOCH);
            assertThat(summary.inSummary()).isTrue();
            assertThat(summary.tapped(new DialogTap(asks.form().run(), 1, Move.Y, "")))
                    .isInstanceOf(DialogStep.Next.Ends.class);
        });
    }

    @Test
    void what_is_known_is_not_asked_and_can_be_changed() {
        var odd = new OddQuestion();
        var dialog = Dialog.named("odd").asking(odd).asking(COUNT).ending((who, answers, how) -> Answer.alert("odd"));
        var opened = Form.opened(dialog, "", Answers.NONE.with(odd, 5));

        assertThat(opened.step()).isEqualTo(1);
        var back = new DialogStep(dialog, opened, visitor, Instant.EPOCH).back();
        assertThat(back)
                .isInstanceOfSatisfying(
                        DialogStep.Next.Asks.class,
                        asks -> assertThat(asks.form().step()).isZero());
    }

    /** Takes even numbers for the next odd one. */
    private record OddQuestion() implements Question<Integer> {

        @Override
        public String name() {
            return "number";
        }

        @Override
        public Text prompt(QuestionContext asking) {
            return Text.of("odd.ask");
        }

        @Override
        public Parsed<Integer> typed(String words, QuestionContext asking) {
            int number = Integer.parseInt(words);
            return number % 2 == 0 ? Parsed.taken(number + 1, Text.of("odd.word")) : Parsed.taken(number);
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }

        @Override
        public Integer read(String kept) {
            return Integer.valueOf(kept);
        }

        @Override
        public Text shown(Integer value, QuestionContext asking) {
            return Text.typed(value.toString());
        }
    }
}
