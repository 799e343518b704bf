package kz.akd.bot.chatkit.moments;

import java.text.Normalizer;

/**
 * Words as people type them, made fit to keep: composed letters (NFC), no control characters, no unpaired surrogates, no
 * overrides of the writing direction that would spill over what stands beside them. Letters, emoji and marks stay.
 */
public sealed interface Words {

    /** Fit to keep. */
    record Clean(String words) implements Words {}

    /** Nothing is left. */
    record Empty() implements Words {}

    /** Both numbers count characters as people do (code points). */
    record TooLong(int limit, int actual) implements Words {}

    /** One line: line breaks and runs of white space become single spaces. */
    static Words line(String typed, int limit) {
        return limited(visible(typed, false).replaceAll("\\s+", " ").strip(), limit);
    }

    /** Several lines, with at most one empty line between two. */
    static Words paragraph(String typed, int limit) {
        var lines = visible(typed.replace("\r\n", "\n"), true)
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n");
        return limited(lines.strip(), limit);
    }

    /** Whether a line may be a person's full name: letters, at least two, and what joins them. */
    static boolean isName(String line) {
        return line.codePoints().filter(Character::isLetter).count() >= 2
                && line.codePoints().allMatch(Words::standsInNames);
    }

    private static boolean standsInNames(int character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || " -'’ʼ.‐".indexOf(character) >= 0;
    }

    private static Words limited(String words, int limit) {
        int length = words.codePointCount(0, words.length());
        if (length == 0) {
            return new Empty();
        }
        return length > limit ? new TooLong(limit, length) : new Clean(words);
    }

    private static String visible(String typed, boolean keepLines) {
        var kept = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> isVisible(character))
                .map(character ->
                        Character.isISOControl(character) && !(keepLines && character == '\n') ? ' ' : character)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.CONTROL -> Character.isWhitespace(character);
            case Character.FORMAT -> !isDirectionOverride(character) && character != '\ufeff';
            default -> true;
        };
    }

    private static boolean isDirectionOverride(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}
