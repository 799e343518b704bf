package kz.akd.bot.members.roster;

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

    /** The one by which the most columns are known. */
    static Separator of(String text) {
        return Arrays.stream(values())
                .max(Comparator.comparingInt((Separator separator) -> separator.knownIn(text))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int knownIn(String text) {
        try {
            return new RosterHeader(new Records(text, character).next()).known();
        } catch (UncheckedIOException broken) {
            return 0;
        }
    }
}
