package kz.akd.bot.shared.csv;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;

/** What stands between the cells of a row. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one by which the most columns of the first line are known. */
    static Separator of(String text, Vocabulary<?> columns) {
        return Arrays.stream(values())
                .max(Comparator.comparingInt((Separator separator) -> separator.knownIn(text, columns))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int knownIn(String text, Vocabulary<?> columns) {
        try {
            return new Header<>(new Records(text, character).next(), columns).known();
        } catch (UncheckedIOException broken) {
            return 0;
        }
    }
}
