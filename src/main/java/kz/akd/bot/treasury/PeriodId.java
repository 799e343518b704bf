package kz.akd.bot.treasury;

/**
 * A period of dues, such as {@code 2026-2}: the second of that year.
 *
 * @param value the year and the number in it
 */
public record PeriodId(String value) {

    public static PeriodId of(int year, int number) {
        return new PeriodId(year + "-" + number);
    }

    public int year() {
        return Integer.parseInt(value.substring(0, value.indexOf('-')));
    }

    /** From 1 on. */
    public int number() {
        return Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
