package kz.akd.bot.shared.csv;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of cells made fit to keep, by the same rules as words typed in the chat. */
public final class CellText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern LOST_LETTER = Pattern.compile("\\?\\p{L}|\\p{L}\\?\\p{L}");
    private static final int EXCERPT = 60;

    private CellText() {}

    /** One line in composed letters, without control characters and direction overrides; empty if nothing can be seen. */
    public static String line(String written) {
        if (written.isBlank()) {
            return ""; // soon told, as a file may have a million of them
        }
        var kept = new StringBuilder();
        written.codePoints().filter(CellText::isFit).forEach(kept::appendCodePoint);
        var line = WHITE_SPACE
                .matcher(Normalizer.normalize(kept, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return line.codePoints().allMatch(CellText::isBlank) ? "" : line;
    }

    /** Several lines, each made fit as one alone; at most one of them empty in a row. */
    public static String paragraphs(String written) {
        return LINE_BREAK
                .splitAsStream(written)
                .map(CellText::line)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** An e-mail address; capitals make no other. */
    public static String address(String written) {
        return line(line(written).toLowerCase(Locale.ROOT));
    }

    /** As much of it as a message has room for. */
    public static String excerpt(String written) {
        var line = line(written);
        return length(line) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** Characters as people count them. */
    public static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    /** A name without marks of direction, which cannot be seen and would keep it from being found. */
    public static String withoutMarks(String name) {
        return name.replaceAll("[\u200e\u200f\u061c]+", "");
    }

    /** Whether letters stand there no more: a spreadsheet writes a question mark for what an old encoding does not have. */
    public static boolean hasLostLetters(String line) {
        return LOST_LETTER.matcher(line).find();
    }

    /** Whether a line may be a person's full name: letters, at least two, and what joins them. */
    public static boolean isName(String line) {
        return line.codePoints().filter(Character::isLetter).count() >= 2
                && line.codePoints().allMatch(CellText::standsInNames);
    }

    private static boolean standsInNames(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(character) || " -'’‘ʼ`.·‐‑\u200c\u200d".indexOf(character) >= 0;
        };
    }

    private static boolean isBlank(int character) {
        return UCharacter.isUWhiteSpace(character)
                || Character.getType(character) == Character.FORMAT
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || character == 0x2800;
    }

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
