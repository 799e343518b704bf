package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/** One of a few, by button. */
record ChoiceQuestion<T extends Enum<T>>(
        String name, String promptKey, Class<T> type, List<T> offered, Function<T, Text> label) implements Question<T> {

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return offered.stream()
                .map(one -> List.of(new Choice(label.apply(one), one.name())))
                .toList();
    }

    @Override
    public Understanding<T> typed(String words, Asking asking) {
        return find(words.strip().toUpperCase(Locale.ROOT))
                .<Understanding<T>>map(Understanding::taken)
                .orElseGet(() -> Understanding.refused(Text.of("chatkit.choice.by-button")));
    }

    @Override
    public Understanding<T> picked(String value, Asking asking) {
        return find(value)
                .<Understanding<T>>map(Understanding::taken)
                .orElseGet(() -> Understanding.refused(Text.of("chatkit.too-old")));
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
    public Text shown(T value, Asking asking) {
        return label.apply(value);
    }
}
