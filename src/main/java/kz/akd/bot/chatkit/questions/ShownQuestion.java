package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/** A question whose answer is repeated in another way, such as beside what it changes. */
record ShownQuestion<T>(Question<T> usual, BiFunction<T, Asking, Text> words) implements Question<T> {

    @Override
    public String name() {
        return usual.name();
    }

    @Override
    public Text prompt(Asking asking) {
        return usual.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return usual.choices(asking);
    }

    @Override
    public Understanding<T> typed(String typed, Asking asking) {
        return usual.typed(typed, asking);
    }

    @Override
    public Understanding<T> picked(String value, Asking asking) {
        return usual.picked(value, asking);
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
        return words.apply(value, asking);
    }
}
