package kz.akd.bot.shared.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The rules of a zone as a VTIMEZONE, from Java's own data, for as long as they are needed: every change of its offset is
 * named by itself, so that none has to be expressed as a rule.
 */
final class ZoneDefinition {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneDefinition() {}

    /** For moments from one to another, both included. */
    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        var rules = zone.getRules();
        var definition = new VTimezone(zone.getId());
        var change = rules.previousTransition(from.plusNanos(1));
        if (change == null) {
            var offset = rules.getOffset(from);
            add(definition, new StandardTime(), LONG_AGO, offset, offset);
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(to)) {
            var observance =
                    rules.isDaylightSavings(change.getInstant()) ? new DaylightSavingsTime() : new StandardTime();
            add(definition, observance, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return definition;
    }

    private static void add(
            VTimezone definition, Observance observance, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                begins.getYear(),
                begins.getMonthValue(),
                begins.getDayOfMonth(),
                begins.getHour(),
                begins.getMinute(),
                begins.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        observance.addTimezoneName(after.getTotalSeconds() == 0 ? "UTC" : after.getId());
        if (observance instanceof DaylightSavingsTime summer) {
            definition.addDaylightSavingsTime(summer);
        } else {
            definition.addStandardTime((StandardTime) observance);
        }
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
