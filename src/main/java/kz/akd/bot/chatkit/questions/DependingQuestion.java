package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;

/**
 * A question that is asked in another way by the situation, such as within other bounds.
 *
 * @param usual the same in general: answers are kept under its name and in its form
 */
record DependingQuestion<T>(Question<T> usual, Function<QuestionContext, Question<T>> asked) implements Question<T> {

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
    public Parsed<T> typed(String words, QuestionContext asking) {
        return asked.apply(asking).typed(words, asking);
    }

    @Override
    public Parsed<T> written(Formatted words, QuestionContext asking) {
        return asked.apply(asking).written(words, asking);
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
    public boolean optional() {
        return usual.optional();
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
        return usual.shown(value, asking);
    }
}
