package kz.akd.bot.shared.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/**
 * A zone for the library, which knows no other kind. Java's own of this kind has the rules of Java's file, which may be
 * older than those of {@link ZoneId} (docs/decisions.md).
 */
final class RulesTimeZone extends TimeZone {

    private static final long serialVersionUID = 1L;

    private final ZoneRules rules;

    RulesTimeZone(ZoneId zone) {
        setID(zone.getId());
        rules = zone.getRules();
    }

    @Override
    public int getOffset(long moment) {
        return rules.getOffset(Instant.ofEpochMilli(moment)).getTotalSeconds() * 1000;
    }

    /** Of a time on the clock without daylight saving, in milliseconds of the day; the month counts from 0. */
    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int time) {
        int ofEra = era == GregorianCalendar.BC ? 1 - year : year;
        var local = LocalDateTime.of(ofEra, month + 1, day, 0, 0).plusNanos(time * 1_000_000L);
        return rules.getOffset(local).getTotalSeconds() * 1000;
    }

    @Override
    public int getRawOffset() {
        return rules.getStandardOffset(Instant.EPOCH).getTotalSeconds() * 1000;
    }

    @Override
    public void setRawOffset(int offset) {
        throw new UnsupportedOperationException("rules are given");
    }

    @Override
    public boolean useDaylightTime() {
        return !rules.getTransitionRules().isEmpty();
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return rules.isDaylightSavings(date.toInstant());
    }
}
