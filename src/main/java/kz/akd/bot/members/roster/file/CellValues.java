package kz.akd.bot.members.roster.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.akd.bot.members.Phone;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.CellText;

/** What lines of cells mean. */
final class CellValues {

    /** A spreadsheet's 7.7E+10, and two numbers in one cell, would pass for a number that nobody has. */
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .()\\p{Pd}]+");

    private static final Pattern SHORTENED = Pattern.compile("\\+?\\d+(?:[.,]\\d+)?[eE\u0415\u0435]\\+?\\d+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,180}\\.[\\p{L}\\p{N}-]{2,63}");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL_DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private CellValues() {}

    static boolean isShortened(String line) {
        return SHORTENED.matcher(line).matches();
    }

    static Optional<Phone> phone(String line) {
        var number = INVISIBLE.matcher(line).replaceAll("");
        try {
            return PHONE.matcher(number).matches() ? Phone.parse(number) : Optional.empty();
        } catch (IllegalArgumentException outOfBounds) {
            // a few numbers are possible somewhere, and yet shorter or longer than a Phone may be
            return Optional.empty();
        }
    }

    static Optional<String> email(String line) {
        return Optional.of(CellText.address(line))
                .filter(address -> EMAIL.matcher(address).matches());
    }

    static Optional<Language> language(String line) {
        return UsualWords.LANGUAGES.meaning(line).or(() -> Language.ofTag(line));
    }

    static Optional<LocalDate> day(String line) {
        try {
            if (ISO_DAY.matcher(line).matches()) {
                return Optional.of(LocalDate.parse(line));
            }
            return LOCAL_DAY.matcher(line).matches() ? Optional.of(LocalDate.parse(line, LOCAL)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<String> text(String line) {
        return CellText.length(line) <= RosterFile.LONGEST_TEXT ? Optional.of(line) : Optional.empty();
    }
}
