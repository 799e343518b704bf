package kz.akd.bot.chatkit.moments;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
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
        return limited(fit(typed).replaceAll("[\\s\\p{Z}\\u0085]+", " ").strip(), limit);
    }

    /** Several lines, with at most one empty line between two. */
    static Words paragraph(String typed, int limit) {
        var lines = fit(typed)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\s\\p{Z}&&[^\n]]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n");
        return limited(lines.strip(), limit);
    }

    /** A name without marks of direction, which cannot be seen and would keep it from being found. */
    static String withoutMarks(String name) {
        return name.replaceAll("[\u200e\u200f\u061c]+", "");
    }

    /** Whether a line may be a person's full name: letters, at least two, and what joins them. */
    static boolean isName(String line) {
        return line.codePoints().filter(Character::isLetter).count() >= 2
                && line.codePoints().allMatch(Words::standsInNames);
    }

    /** Vowel signs are marks in many scripts; the zero-width (non-)joiner shapes Persian and Indian names. */
    private static boolean standsInNames(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(character) || " -'’‘ʼ`.·‐‑\u200c\u200d".indexOf(character) >= 0;
        };
    }

    private static Words limited(String words, int limit) {
        int length = words.codePointCount(0, words.length());
        if (words.codePoints().allMatch(Words::isBlank)) {
            return new Empty();
        }
        return length > limit ? new TooLong(limit, length) : new Clean(words);
    }

    /** Nothing to be seen: words of such alone make a nameless button, which Telegram refuses. Braille has a blank. */
    private static boolean isBlank(int character) {
        return UCharacter.isUWhiteSpace(character)
                || Character.getType(character) == Character.FORMAT
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || character == 0x2800;
    }

    /** Composed last, as letters may meet their marks only when what stood between is gone. */
    private static String fit(String typed) {
        var kept = new StringBuilder();
        typed.codePoints().filter(Words::isFit).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Code points this Java doesn't know yet stay: this year's emoji are among them. */
    private static boolean isFit(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> UCharacter.isUWhiteSpace(character);
            case Character.FORMAT -> !isDirectionOverride(character) && character != '\ufeff';
            default -> (character & 0xfffe) != 0xfffe;
        };
    }

    private static boolean isDirectionOverride(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}
