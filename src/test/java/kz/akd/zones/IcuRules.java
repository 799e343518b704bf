package kz.akd.zones;

import com.ibm.icu.util.AnnualTimeZoneRule;
import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.DateTimeRule;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZoneRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rules of ICU in the form of Java. */
final class IcuRules {

    private static final int DAY = 24 * 60 * 60 * 1000;

    private final BasicTimeZone zone;
    private final List<ZoneOffsetTransition> standard = new ArrayList<>();
    private final List<ZoneOffsetTransition> all = new ArrayList<>();
    private final List<ZoneOffsetTransitionRule> forEver = new ArrayList<>();

    private IcuRules(String id) {
        zone = (BasicTimeZone) TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU);
    }

    static ZoneRules of(String id) {
        return new IcuRules(id).rules();
    }

    private ZoneRules rules() {
        var lasting = Arrays.stream(zone.getTimeZoneRules())
                .filter(AnnualTimeZoneRule.class::isInstance)
                .map(AnnualTimeZoneRule.class::cast)
                .filter(rule -> rule.getEndYear() == AnnualTimeZoneRule.MAX_YEAR)
                .toList();
        var change = zone.getNextTransition(Long.MIN_VALUE, false);
        var first = zone.getTimeZoneRules()[0];
        // two rounds of the lasting rules are named one by one, as a year may have begun with others
        var until = lasting.stream()
                .mapToInt(AnnualTimeZoneRule::getStartYear)
                .mapToObj(year -> Year.of(year + 1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
        while (change != null && Instant.ofEpochMilli(change.getTime()).isBefore(until)) {
            add(all, change.getTime(), wall(change.getFrom()), wall(change.getTo()));
            add(standard, change.getTime(), raw(change.getFrom()), raw(change.getTo()));
            change = zone.getNextTransition(change.getTime(), false);
        }
        for (int at = 0; at < lasting.size(); at++) {
            forEver.add(rule(lasting.get(at), lasting.get(1 - at)));
        }
        forEver.sort((one, other) -> one.getMonth().compareTo(other.getMonth()));
        leaveOutWhatFollowsFromRules();
        return ZoneRules.of(raw(first), wall(first), standard, all, forEver);
    }

    private void leaveOutWhatFollowsFromRules() {
        while (forEver.size() == 2 && all.size() > 2) {
            int year = all.get(all.size() - 1).getDateTimeBefore().getYear();
            var asRules =
                    forEver.stream().map(rule -> rule.createTransition(year)).toList();
            var last = all.subList(all.size() - 2, all.size());
            // one year by the rules stays, as they hold from the year of the last change on
            var before = all.get(all.size() - 3).getDateTimeBefore().getYear();
            if (!last.equals(asRules)
                    || before != year - 1
                    || !all.get(all.size() - 3).equals(forEver.get(1).createTransition(year - 1))) {
                break;
            }
            all.subList(all.size() - 2, all.size()).clear();
        }
    }

    private static void add(List<ZoneOffsetTransition> to, long moment, ZoneOffset before, ZoneOffset after) {
        if (!before.equals(after)) {
            var local = LocalDateTime.ofEpochSecond(Math.floorDiv(moment, 1000L), 0, before);
            to.add(ZoneOffsetTransition.of(local, before, after));
        }
    }

    private static ZoneOffset raw(TimeZoneRule rule) {
        return ZoneOffset.ofTotalSeconds(rule.getRawOffset() / 1000);
    }

    private static ZoneOffset wall(TimeZoneRule rule) {
        return ZoneOffset.ofTotalSeconds((rule.getRawOffset() + rule.getDSTSavings()) / 1000);
    }

    private static ZoneOffsetTransitionRule rule(AnnualTimeZoneRule to, AnnualTimeZoneRule from) {
        var when = to.getRule();
        var time = when.getRuleMillisInDay();
        if (time < 0 || time > DAY) {
            throw new IllegalStateException("a change at another day's time: " + to);
        }
        var day = weekday(when);
        return ZoneOffsetTransitionRule.of(
                Month.of(when.getRuleMonth() + 1),
                dayOfMonth(when),
                day,
                time == DAY ? LocalTime.MIDNIGHT : LocalTime.ofNanoOfDay(time * 1_000_000L),
                time == DAY,
                definition(when),
                raw(from),
                wall(from),
                wall(to));
    }

    private static DayOfWeek weekday(DateTimeRule when) {
        // ICU's week begins with Sunday as 1
        return when.getDateRuleType() == DateTimeRule.DOM ? null : DayOfWeek.SATURDAY.plus(when.getRuleDayOfWeek());
    }

    private static int dayOfMonth(DateTimeRule when) {
        return switch (when.getDateRuleType()) {
            case DateTimeRule.DOM, DateTimeRule.DOW_GEQ_DOM -> when.getRuleDayOfMonth();
            case DateTimeRule.DOW_LEQ_DOM -> when.getRuleDayOfMonth() - 6;
            case DateTimeRule.DOW ->
                when.getRuleWeekInMonth() > 0
                        ? 7 * (when.getRuleWeekInMonth() - 1) + 1
                        : -1 - 7 * (-when.getRuleWeekInMonth() - 1);
            default -> throw new IllegalStateException("a rule of another kind: " + when);
        };
    }

    private static TimeDefinition definition(DateTimeRule when) {
        return switch (when.getTimeRuleType()) {
            case DateTimeRule.UTC_TIME -> TimeDefinition.UTC;
            case DateTimeRule.STANDARD_TIME -> TimeDefinition.STANDARD;
            default -> TimeDefinition.WALL;
        };
    }
}
