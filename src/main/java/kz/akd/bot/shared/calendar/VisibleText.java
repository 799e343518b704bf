package kz.akd.bot.shared.calendar;

/** Words of people without the characters that iCalendar does not allow (RFC 5545, 3.1: no controls). */
final class VisibleText {

    private VisibleText() {}

    static String of(String words) {
        var kept = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().filter(VisibleText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\n'
                || character == '\t'
                || !(Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }
}
