package kz.akd.bot.chatkit.questions;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.days.DayAheadQuestion;
import kz.akd.bot.chatkit.questions.days.MomentQuestion;
import kz.akd.bot.chatkit.questions.days.PastDayQuestion;
import kz.akd.bot.chatkit.questions.written.EmailQuestion;
import kz.akd.bot.chatkit.questions.written.LinkQuestion;
import kz.akd.bot.chatkit.questions.written.MoneyQuestion;
import kz.akd.bot.chatkit.questions.written.NameQuestion;
import kz.akd.bot.chatkit.questions.written.NumberQuestion;
import kz.akd.bot.chatkit.questions.written.ReasonQuestion;
import kz.akd.bot.chatkit.questions.written.WordsQuestion;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.LocalMoment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes questions of the usual kinds. The prompt of each is the text under the key given. */
public final class Questions {

    private Questions() {}

    /** One line of words as people type them, at most so many characters. */
    public static Question<String> line(String name, String prompt, int limit) {
        return new WordsQuestion(name, prompt, WordsQuestion.Kind.LINE, limit);
    }

    /** Words that may run over several lines. */
    public static Question<String> paragraph(String name, String prompt, int limit) {
        return new WordsQuestion(name, prompt, WordsQuestion.Kind.PARAGRAPH, limit);
    }

    /** Why something is done: typed, or one of the usual reasons, whose keys these are. */
    public static Question<String> reason(String name, String prompt, int limit, PlainText wording, String... usual) {
        return new ReasonQuestion(
                new WordsQuestion(name, prompt, WordsQuestion.Kind.PARAGRAPH, limit), List.of(usual), wording);
    }

    /** A person's full name; the one they have in Telegram is offered. */
    public static Question<String> fullName(String name, String prompt, int limit) {
        return new NameQuestion(new WordsQuestion(name, prompt, WordsQuestion.Kind.FULL_NAME, limit));
    }

    /** One of a few, each with its button; the typed label is understood too only as far as it equals the value. */
    public static <T extends Enum<T>> Question<T> oneOf(
            String name, String prompt, Class<T> type, List<T> offered, Function<T, Text> label) {
        return new ChoiceQuestion<>(name, prompt, type, offered, label);
    }

    /** One of many, found by typing a part of it, or by turning the pages of what is offered first. */
    public static <T> Question<T> searched(
            String name, Function<QuestionContext, Text> prompt, Catalogue<T> catalogue) {
        return new SearchQuestion<>(name, prompt, catalogue);
    }

    /** A whole number within bounds, with a few suggestions as buttons. */
    public static Question<Integer> number(String name, String prompt, int least, int most, List<Integer> suggestions) {
        return new NumberQuestion(name, prompt, least, most, suggestions);
    }

    /** An amount of money; in the usual currency unless another is named with it. */
    public static Question<Money> money(String name, String prompt, CurrencyUnit usual, List<Money> suggestions) {
        return new MoneyQuestion(name, prompt, usual, suggestions);
    }

    /** An address of the web, over HTTPS. */
    public static Question<URI> link(String name, String prompt) {
        return new LinkQuestion(name, prompt);
    }

    /** A day and a time that lie ahead on the clock of a place. */
    public static Question<LocalDateTime> moment(String name, String prompt, Function<QuestionContext, ZoneId> place) {
        return new MomentQuestion(name, prompt, place, asking -> Optional.empty());
    }

    /**
     * The same for something that has a moment already: a time alone is one of its day, as long as that lies ahead.
     *
     * @param present when it is now; empty where it is gone
     */
    public static Question<LocalDateTime> moment(
            String name,
            String prompt,
            Function<QuestionContext, ZoneId> place,
            Function<QuestionContext, Optional<LocalMoment>> present) {
        return new MomentQuestion(
                name,
                prompt,
                place,
                asking -> present.apply(asking).map(now -> now.time().toLocalDate()));
    }

    /** A question whose answer is repeated in other words, such as beside what it changes. */
    public static <T> Question<T> shownAs(Question<T> question, BiFunction<T, QuestionContext, Text> words) {
        return AdaptedQuestion.shown(question, words);
    }

    /** Today or a day ahead, on the calendar of a place. */
    public static Question<LocalDate> dayAhead(String name, String prompt, Function<QuestionContext, ZoneId> place) {
        return new DayAheadQuestion(name, prompt, place);
    }

    /** The person's own phone number, by the contact button. */
    public static <T> Question<T> ownNumber(
            String name, String prompt, Function<String, Optional<T>> parser, Function<T, String> writer) {
        return new ContactQuestion<>(name, prompt, parser, writer);
    }

    /** An e-mail address. */
    public static Question<String> email(String name, String prompt) {
        return new EmailQuestion(name, prompt);
    }

    /** A day that lies in the past, such as a birthday. */
    public static Question<LocalDate> pastDay(String name, String prompt) {
        return new PastDayQuestion(name, prompt);
    }

    /** A document of at most so many bytes. */
    public static Question<SentFile> document(String name, String prompt, int most) {
        return new FileQuestion(name, prompt, FileQuestion.Kind.DOCUMENT, most);
    }

    /** A picture of at most so many bytes. */
    public static Question<SentFile> picture(String name, String prompt, int most) {
        return new FileQuestion(name, prompt, FileQuestion.Kind.PICTURE, most);
    }

    /** A photo of a paper, or the paper as a PDF; of at most so many bytes. A photo has no name. */
    public static Question<SentFile> paper(String name, String prompt, int most) {
        return new FileQuestion(name, prompt, FileQuestion.Kind.PAPER, most);
    }

    /** A question of which the bounds or the buttons depend on what the form is about, or was answered. */
    public static <T> Question<T> depending(Question<T> usual, Function<QuestionContext, Question<T>> asked) {
        return AdaptedQuestion.asked(usual, asked);
    }

    /** The same question, which may be skipped. */
    public static <T> Question<T> optional(Question<T> question) {
        return AdaptedQuestion.optional(question);
    }
}
