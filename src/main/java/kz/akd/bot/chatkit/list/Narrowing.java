package kz.akd.bot.chatkit.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list is narrowed down to: words, or of each filter one choice at most. Written as {@code ?words}, or as the
 * choices' codes in the order of the filters: {@code CHESS;;mine}.
 */
record Narrowing(String words, List<String> codes) {

    static final Narrowing NONE = new Narrowing("", List.of());

    private static final String OF_WORDS = "?";
    private static final String BETWEEN = ";";

    Narrowing {
        codes = List.copyOf(codes);
    }

    static Narrowing read(String written) {
        return written.startsWith(OF_WORDS)
                ? new Narrowing(written.substring(OF_WORDS.length()), List.of())
                : new Narrowing("", Arrays.asList(written.split(BETWEEN)));
    }

    /** As many of the words as a button can carry; a word that is cut is still the beginning of what is looked for. */
    static Narrowing of(String typed, int room) {
        var words = typed.replace('|', ' ').replace('%', ' ').strip();
        while ((OF_WORDS + words).getBytes(StandardCharsets.UTF_8).length > room) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1))
                    .strip();
        }
        return new Narrowing(words, List.of());
    }

    boolean isNone() {
        return words.isEmpty() && codes.stream().allMatch(String::isEmpty);
    }

    /** The choice of a filter; empty where none was made. */
    String code(int filter) {
        return filter < codes.size() ? codes.get(filter) : "";
    }

    Narrowing with(int filter, String code) {
        var changed = new ArrayList<>(codes);
        while (changed.size() <= filter) {
            changed.add("");
        }
        changed.set(filter, code);
        return new Narrowing("", changed);
    }

    String written() {
        return words.isEmpty() ? String.join(BETWEEN, codes).replaceAll(BETWEEN + "+$", "") : OF_WORDS + words;
    }
}
