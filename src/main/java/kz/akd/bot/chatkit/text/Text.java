package kz.akd.bot.chatkit.text;

import java.util.List;
import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.Formatted;

/** Words to be shown, in whatever language the reader has. */
public sealed interface Text {

    /**
     * A text of the bundles. Arguments may be: text of people (a {@link String}, shown as typed), numbers, a {@link
     * Text}, an {@link java.time.Instant} or {@link kz.akd.bot.shared.LocalMoment} (shown in the reader's zone), a
     * {@link java.time.LocalDate}, a {@link java.time.ZoneId}, an amount of {@link org.joda.money.Money}, and plain flags such as the name of an enum constant.
     */
    static Text of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /**
     * The text of an enum's constant, among those whose keys begin so: {@code "events.kind."} and {@code STAFF_ONLY} give
     * {@code events.kind.staff-only}. A test asks for a text for each constant.
     */
    static Text of(String beginning, Enum<?> constant, Object... arguments) {
        return of(ConstantKey.of(beginning, constant), arguments);
    }

    /** Words as somebody typed them; never markup. */
    static Text typed(String words) {
        return new Typed(words);
    }

    /** Words as somebody wrote them, with their formatting where it can be shown. */
    static Text written(Formatted words) {
        return new Written(words);
    }

    /** Several texts, one after another with nothing between. */
    static Text joined(List<Text> parts) {
        return new Joined(parts);
    }

    /** A text of the bundles by its key, with arguments. */
    record Phrase(String key, List<Object> arguments) implements Text {
        public Phrase {
            arguments = List.copyOf(arguments);
        }
    }

    /** People's own words. */
    record Typed(String words) implements Text {}

    /** People's own words and formatting. */
    record Written(Formatted words) implements Text {}

    /** Parts in their order. */
    record Joined(List<Text> parts) implements Text {
        public Joined {
            parts = List.copyOf(parts);
        }
    }
}
