package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;

/**
 * A question that is asked in another way by the situation, such as within other bounds.
 *
 * @param usual the same in general: answers are kept under its name and in its form
 */
record DependingQuestion<T>(Question<T> usual, Function<Asking, Question<T>> asked) implements Question<T> {

    @Override
    public String name() {
        return usual.name();
    }

    @Override
    public Text prompt(Asking asking) {
        return asked.apply(asking).prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return asked.apply(asking).choices(asking);
    }

    @Override
    public Understanding<T> typed(String words, Asking asking) {
        return asked.apply(asking).typed(words, asking);
    }

    @Override
    public Understanding<T> written(Formatted words, Asking asking) {
        return asked.apply(asking).written(words, asking);
    }

    @Override
    public Understanding<T> picked(String value, Asking asking) {
        return asked.apply(asking).picked(value, asking);
    }

    @Override
    public Understanding<T> shared(Incoming.Contact contact, Asking asking) {
        return asked.apply(asking).shared(contact, asking);
    }

    @Override
    public Understanding<T> sent(Incoming.File file, Asking asking) {
        return asked.apply(asking).sent(file, asking);
    }

    @Override
    public Understanding<T> located(Incoming.Located location, Asking asking) {
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
    public Text shown(T value, Asking asking) {
        return usual.shown(value, asking);
    }
}
