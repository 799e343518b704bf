package kz.akd.bot.chatkit.moments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A day or time as it was typed, taken apart. */
final class TypedMoment {

    /** Between two leap days there may be eight years, around a century. */
    private static final int LONGEST_WAIT_FOR_A_DAY = 8;

    private TypedMoment() {}

    /** Its words in lower case, without what only decorates: commas, full stops, endings after numbers. */
    static List<String> words(String typed) {
        var text = typed.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replaceAll("(\\d)\\s*([ap])\\.?m\\.?\\b", "$1$2m")
                .replaceAll("(\\d{1,2}[:.]\\d{2})-?(?:де|да|те|та)(?!\\p{L})", "$1")
                .replaceAll("(\\d)-(?=\\p{L})", "$1 ")
                .replaceAll("(\\d)(st|nd|rd|th)\\b", "$1")
                .replaceAll("(\\d{4}-\\d{1,2}-\\d{1,2})t", "$1 ")
                .replaceAll("[,;]+", " ")
                .strip();
        var words = new ArrayList<String>();
        for (var word : List.of(text.split("\\s+"))) {
            var bare = word.matches(".*\\p{L}\\.") ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** The next such day from today on. */
    static LocalDate upcoming(int day, int month, LocalDate today) {
        for (int year = today.getYear(); year <= today.getYear() + LONGEST_WAIT_FOR_A_DAY; year++) {
            if (day <= YearMonth.of(year, month).lengthOfMonth()
                    && !LocalDate.of(year, month, day).isBefore(today)) {
                return LocalDate.of(year, month, day);
            }
        }
        throw new DateTimeException("no such day: " + day + "." + month);
    }
}
