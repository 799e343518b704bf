package kz.akd.bot.members.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.members.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a person wants to be told, and when.
 *
 * @param muted what they want to hear nothing new of
 * @param quietFrom from this time on the clock of their zone they are not to be woken; the same as the end for never
 * @param morningDigest whether the reminders of a night come as one message in the morning
 * @param weekAhead whether they are told on Monday what the week brings
 * @param keptPause the day on the calendar of their zone from which on they want to hear again
 */
public record Notifications(
        Set<Topic> muted,
        LocalTime quietFrom,
        LocalTime quietTo,
        boolean morningDigest,
        boolean weekAhead,
        @Nullable LocalDate keptPause) {

    private static final LocalTime QUIET_FROM = LocalTime.of(22, 0);
    private static final LocalTime QUIET_TO = LocalTime.of(8, 0);

    /** What everybody begins with. */
    public static final Notifications USUAL = new Notifications(Set.of(), QUIET_FROM, QUIET_TO, true, true, null);

    @PersistenceCreator
    public Notifications {
        muted = Set.copyOf(muted);
    }

    public boolean hears(Topic topic) {
        return !muted.contains(topic);
    }

    public boolean hasQuietHours() {
        return !quietFrom.equals(quietTo);
    }

    /** The day on which a pause that lasts now ends; empty when they want to hear. */
    public Optional<LocalDate> pausedUntil(Instant now, ZoneId zone) {
        return Optional.ofNullable(keptPause)
                .filter(day -> LocalDate.ofInstant(now, zone).isBefore(day));
    }

    public Notifications hearing(Topic topic, boolean heard) {
        var others = EnumSet.noneOf(Topic.class);
        others.addAll(muted);
        if (heard) {
            others.remove(topic);
        } else {
            others.add(topic);
        }
        return new Notifications(others, quietFrom, quietTo, morningDigest, weekAhead, keptPause);
    }

    public Notifications quiet(LocalTime from, LocalTime to) {
        return new Notifications(muted, from, to, morningDigest, weekAhead, keptPause);
    }

    public Notifications morningDigest(boolean wanted) {
        return new Notifications(muted, quietFrom, quietTo, wanted, weekAhead, keptPause);
    }

    public Notifications weekAhead(boolean wanted) {
        return new Notifications(muted, quietFrom, quietTo, morningDigest, wanted, keptPause);
    }

    public Notifications paused(@Nullable LocalDate until) {
        return new Notifications(muted, quietFrom, quietTo, morningDigest, weekAhead, until);
    }
}
