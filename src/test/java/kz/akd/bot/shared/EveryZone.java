package kz.akd.bot.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All zones that the JDK knows, and all days of two years. */
public final class EveryZone {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2028, 1, 1);

    /** Also such times as a clock change skips or repeats somewhere. */
    public static final List<LocalTime> TIMES = Stream.of("00:00", "00:30", "02:30", "03:00", "09:00", "18:00", "23:45")
            .map(LocalTime::parse)
            .toList();

    private static final List<ZoneId> ALL =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    private EveryZone() {}

    public static List<ZoneId> all() {
        return ALL;
    }

    /** One for each set of rules: others behave the same, at a higher price. */
    public static List<ZoneId> distinct() {
        return List.copyOf(all().stream()
                .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    /** A zone for a day: every one has its turn, and another day in another round. */
    public static ZoneId inTurn(int round, LocalDate day) {
        var all = all();
        return all.get(Math.floorMod(day.toEpochDay() + 97L * round, all.size()));
    }

    public static List<LocalDate> days() {
        return FIRST.datesUntil(AFTER_LAST).toList();
    }

    /** When the clocks of a zone are changed in these years. */
    public static List<ZoneOffsetTransition> changes(ZoneId zone) {
        var end = AFTER_LAST.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Stream.iterate(
                        next(zone, FIRST.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        change -> change != null && change.getInstant().isBefore(end),
                        change -> next(zone, change.getInstant()))
                .toList();
    }

    private static ZoneOffsetTransition next(ZoneId zone, Instant after) {
        return zone.getRules().nextTransition(after);
    }
}
