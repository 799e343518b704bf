package kz.akd.bot.shared.calendar;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import kz.akd.bot.shared.LocalMoment;

/**
 * When an entry that repeats does so, by the clock of its place. All is counted as if it were in UTC, so that daylight
 * saving moves nothing.
 */
final class Repetitions {

    private static final TimeZone PLAIN = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final VEvent event;
    private final LocalMoment starts;
    private final FoundZones zones;

    Repetitions(VEvent event, LocalMoment starts, FoundZones zones) {
        this.event = event;
        this.starts = starts;
        this.zones = zones;
    }

    static boolean has(VEvent event) {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    /** All between two times of the clock, at most one more than the limit; empty when the rule cannot be followed. */
    Optional<SortedSet<LocalDateTime>> between(LocalDateTime from, LocalDateTime to, int limit) {
        var found = new TreeSet<LocalDateTime>();
        var excepted = excepted();
        event.getRecurrenceDates().forEach(dates -> found.addAll(named(dates)));
        var rule = event.getRecurrenceRule();
        if (rule != null) {
            if (!isCalm(rule)) {
                return Optional.empty();
            }
            var start = new ICalDate(Date.from(starts.time().toInstant(ZoneOffset.UTC)), true);
            var dates = new RecurrenceRule(localUntil(rule.getValue())).getDateIterator(start, PLAIN);
            dates.advanceTo(Date.from(from.toInstant(ZoneOffset.UTC)));
            while (dates.hasNext() && found.size() <= limit + excepted.size()) {
                var next = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
                if (next.isAfter(to)) {
                    break;
                }
                found.add(next);
            }
        } else {
            found.add(starts.time());
        }
        found.removeIf(time -> time.isBefore(from) || time.isAfter(to) || excepted.contains(time));
        return Optional.of(found);
    }

    private static boolean isCalm(RecurrenceRule rule) {
        var value = rule.getValue();
        return value != null
                && value.getFrequency() != null
                && value.getFrequency().compareTo(Frequency.DAILY) >= 0
                && value.getByHour().isEmpty()
                && value.getByMinute().isEmpty()
                && value.getBySecond().isEmpty();
    }

    private Recurrence localUntil(Recurrence rule) {
        var until = rule.getUntil();
        var written = Optional.ofNullable(until).filter(ICalDate::hasTime).flatMap(FoundZones::local);
        if (until == null || written.isEmpty()) {
            return rule;
        }
        var local = until.getRawComponents().isUtc()
                ? LocalMoment.at(until.toInstant(), starts.zone()).time()
                : written.get();
        var plain = new DateTimeComponents(
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                true);
        return new Recurrence.Builder(rule).until(new ICalDate(plain, true)).build();
    }

    private Set<LocalDateTime> excepted() {
        var excepted = new HashSet<LocalDateTime>();
        for (var dates : event.getExceptionDates()) {
            for (var date : dates.getValues()) {
                zones.moment(dates, date).ifPresent(moment -> excepted.add(local(moment, date)));
            }
        }
        return excepted;
    }

    private Set<LocalDateTime> named(RecurrenceDates dates) {
        var named = new HashSet<LocalDateTime>();
        for (var date : dates.getDates()) {
            zones.moment(dates, date).ifPresent(moment -> named.add(local(moment, date)));
        }
        return named;
    }

    /** By the clock of the entry's place; a day alone means the entry's time on it. */
    LocalDateTime local(LocalMoment moment, ICalDate date) {
        return date.hasTime()
                ? moment.in(starts.zone()).time()
                : moment.time().toLocalDate().atTime(starts.time().toLocalTime());
    }
}
