package kz.akd.bot.members.growth;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * How many members there were at the end of each month, up to now.
 *
 * @param before how many there were when the first of the months began
 * @param months without a gap, at least one; the last is the present one, with its number as of now
 * @param goal how many there are to be
 */
public record GrowthFigures(int before, List<Month> months, int goal) {

    private static final int MOST_MONTHS = 60;

    public GrowthFigures {
        months = List.copyOf(months);
        if (months.isEmpty()) {
            throw new IllegalArgumentException("no month");
        }
        if (before < 0 || goal < 1) {
            throw new IllegalArgumentException("not a number of members: " + before + " before, goal " + goal);
        }
    }

    /**
     * One month.
     *
     * @param count of all members at its end, not only of those who came in it
     */
    public record Month(YearMonth month, int count) {}

    /**
     * The figures of the months from the first admission to now, of the last sixty if there are more.
     *
     * @param since when each of the present members was admitted; a moment after now counts as now, since the clocks of
     *     two nodes differ and the number here is to be the one that is shown elsewhere
     * @param zone where months begin
     */
    public static GrowthFigures of(Collection<Instant> since, Instant now, ZoneId zone, int goal) {
        var present = YearMonth.from(now.atZone(zone));
        var admitted = new HashMap<YearMonth, Integer>();
        since.forEach(moment -> admitted.merge(earlier(YearMonth.from(moment.atZone(zone)), present), 1, Integer::sum));

        var first = first(admitted.keySet(), present);
        int before = admitted.entrySet().stream()
                .filter(month -> month.getKey().isBefore(first))
                .mapToInt(month -> month.getValue())
                .sum();
        var months = new ArrayList<Month>();
        int count = before;
        for (var month = first; !month.isAfter(present); month = month.plusMonths(1)) {
            count += admitted.getOrDefault(month, 0);
            months.add(new Month(month, count));
        }
        return new GrowthFigures(before, months, goal);
    }

    private static YearMonth first(Collection<YearMonth> admitted, YearMonth present) {
        var earliest = admitted.stream().reduce(present, GrowthFigures::earlier);
        return ChronoUnit.MONTHS.between(earliest, present) < MOST_MONTHS
                ? earliest
                : present.minusMonths(MOST_MONTHS - 1L);
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /** The number of members now. */
    public int current() {
        return months.get(months.size() - 1).count();
    }
}
