package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;

/**
 * A question that differs from another in one thing.
 *
 * @param usual the other: answers are kept under its name and in its form
 * @param asked as it is asked in a situation, such as within other bounds
 * @param optional whether it may be skipped
 * @param words how its answer is repeated
 */
record AdaptedQuestion<T>(
        Question<T> usual,
        Function<QuestionContext, Question<T>> asked,
        boolean optional,
        BiFunction<T, QuestionContext, Text> words)
        implements Question<T> {

    static <T> Question<T> optional(Question<T> usual) {
        return new AdaptedQuestion<>(usual, asking -> usual, true, usual::shown);
    }

    static <T> Question<T> asked(Question<T> usual, Function<QuestionContext, Question<T>> asked) {
        return new AdaptedQuestion<>(usual, asked, usual.optional(), usual::shown);
    }

    static <T> Question<T> shown(Question<T> usual, BiFunction<T, QuestionContext, Text> words) {
        return new AdaptedQuestion<>(usual, asking -> usual, usual.optional(), words);
    }

    @Override
    public String name() {
        return usual.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return asked.apply(asking).prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return asked.apply(asking).choices(asking);
    }

    @Override
    public Parsed<T> typed(String typed, QuestionContext asking) {
        return asked.apply(asking).typed(typed, asking);
    }

    @Override
    public Parsed<T> written(Formatted written, QuestionContext asking) {
        return asked.apply(asking).written(written, asking);
    }

    @Override
    public Parsed<T> picked(String value, QuestionContext asking) {
        return asked.apply(asking).picked(value, asking);
    }

    @Override
    public Parsed<T> shared(Incoming.Contact contact, QuestionContext asking) {
        return asked.apply(asking).shared(contact, asking);
    }

    @Override
    public Parsed<T> sent(Incoming.File file, QuestionContext asking) {
        return asked.apply(asking).sent(file, asking);
    }

    @Override
    public Parsed<T> located(Incoming.Located location, QuestionContext asking) {
        return asked.apply(asking).located(location, asking);
    }

    @Override
    public boolean wantsContact() {
        return usual.wantsContact();
    }

    @Override
    public String write(T value) {
        return usual.write(value);
    }

    @Override
    public T read(String kept) {
        return usual.read(kept);
    }

    @Override
    public Text shown(T value, QuestionContext asking) {
        return words.apply(value, asking);
    }
}
