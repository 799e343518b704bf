package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** A question whose answer is repeated in another way, such as beside what it changes. */
record ShownQuestion<T>(Question<T> usual, BiFunction<T, QuestionContext, Text> words) implements Question<T> {

    @Override
    public String name() {
        return usual.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return usual.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return usual.choices(asking);
    }

    @Override
    public Parsed<T> typed(String typed, QuestionContext asking) {
        return usual.typed(typed, asking);
    }

    @Override
    public Parsed<T> picked(String value, QuestionContext asking) {
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
    public Text shown(T value, QuestionContext asking) {
        return words.apply(value, asking);
    }
}
