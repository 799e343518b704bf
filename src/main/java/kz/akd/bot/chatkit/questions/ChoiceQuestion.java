package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** One of a few, by button. */
record ChoiceQuestion<T extends Enum<T>>(
        String name, String promptKey, Class<T> type, List<T> offered, Function<T, Text> label) implements Question<T> {

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return offered.stream()
                .map(one -> List.of(new Choice(label.apply(one), one.name())))
                .toList();
    }

    @Override
    public Parsed<T> typed(String words, QuestionContext asking) {
        return find(words.strip().toUpperCase(Locale.ROOT))
                .<Parsed<T>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.choice.by-button")));
    }

    @Override
    public Parsed<T> picked(String value, QuestionContext asking) {
        return find(value).<Parsed<T>>map(Parsed::taken).orElseGet(() -> Parsed.refused(Text.of("chatkit.too-old")));
    }

    private Optional<T> find(String value) {
        return offered.stream().filter(one -> one.name().equals(value)).findFirst();
    }

    @Override
    public String write(T value) {
        return value.name();
    }

    @Override
    public T read(String kept) {
        return Enum.valueOf(type, kept);
    }

    @Override
    public Text shown(T value, QuestionContext asking) {
        return label.apply(value);
    }
}
