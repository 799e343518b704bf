package kz.akd.bot.events.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called and what it is about, in the language it was first written in and in any others.
 *
 * @param others a language each
 */
public record EventText(String title, @Nullable String description, List<Translation> others) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_DESCRIPTION = 2000;

    public EventText {
        others = others == null ? List.of() : List.copyOf(others);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event has a title");
        }
    }

    /** The same in another language. */
    public record Translation(
            Language language, String title, @Nullable String description) {}

    public static EventText of(String title) {
        return new EventText(title, null, List.of());
    }

    public String title(Language reader) {
        return in(reader).map(Translation::title).orElse(title);
    }

    /** What it is about, in the reader's language or else as first written. */
    public Optional<String> about(Language reader) {
        return in(reader)
                .flatMap(other -> Optional.ofNullable(other.description()))
                .or(this::about);
    }

    public Optional<String> about() {
        return Optional.ofNullable(description);
    }

    public Optional<Translation> in(Language language) {
        return others.stream().filter(other -> other.language() == language).findFirst();
    }

    public EventText called(String other) {
        return new EventText(other, description, others);
    }

    public EventText describedAs(@Nullable String other) {
        return new EventText(title, other, others);
    }

    /** With a translation in place of the one of that language. */
    public EventText with(Translation translation) {
        var rest = others.stream().filter(other -> other.language() != translation.language());
        return new EventText(
                title, description, Stream.concat(rest, Stream.of(translation)).toList());
    }

    public EventText without(Language language) {
        return new EventText(
                title,
                description,
                others.stream().filter(other -> other.language() != language).toList());
    }

    /** Whether typed words stand in a title or description of any language. */
    public boolean mentions(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var own = Stream.of(title, about().orElse(""));
        var translated = others.stream()
                .flatMap(other -> Stream.of(
                        other.title(), Optional.ofNullable(other.description()).orElse("")));
        return Stream.concat(own, translated)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
