package kz.akd.bot.shared;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words with their formatting, as somebody wrote them on a phone. The formatting lies beside the words and never among
 * them, so that whatever they hold is no markup.
 */
public record Formatted(String words, List<Format> formats) {

    public static final Formatted NOTHING = plain("");

    public Formatted {
        int length = words.length();
        formats = formats.stream().filter(format -> format.isWithin(length)).toList();
    }

    /** What is done to a part of the words. */
    public enum Kind {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKETHROUGH,
        SPOILER,
        CODE,
        /** Lines of code; the detail is their language, or nothing. */
        PRE,
        /** The detail is the address. */
        LINK,
        /** The detail is the id of an emoji that is none of Unicode's. */
        EMOJI,
        QUOTE,
        /** A quotation that is folded up until somebody opens it. */
        LONG_QUOTE,
        /** A moment that each phone shows in its own zone; the detail is its second since 1970 and the way it is shown. */
        MOMENT;

        public boolean isQuote() {
            return this == QUOTE || this == LONG_QUOTE;
        }
    }

    /**
     * One format.
     *
     * @param from the first UTF-16 unit of it
     * @param length how many units it has
     */
    public record Format(Kind kind, int from, int length, String detail) {

        public int end() {
            return from + length;
        }

        boolean isWithin(int words) {
            return from >= 0 && length > 0 && length <= words - from;
        }
    }

    public static Formatted plain(String words) {
        return new Formatted(words, List.of());
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /** All of it in one string, see {@link #read}. */
    public String written() {
        return formats.stream()
                        .map(format -> format.kind() + "," + format.from() + "," + format.length() + ","
                                + URLEncoder.encode(format.detail(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(";"))
                + "\n" + words;
    }

    public static Formatted read(String written) {
        var parts = written.split("\n", 2);
        return new Formatted(
                parts[1],
                Stream.of(parts[0].split(";"))
                        .filter(format -> !format.isEmpty())
                        .map(Formatted::readFormat)
                        .toList());
    }

    private static Format readFormat(String written) {
        var parts = written.split(",", 4);
        return new Format(
                Kind.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                URLDecoder.decode(parts[3], StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Formatted, " + words.length() + " long";
    }
}
