package kz.akd.bot.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import org.jspecify.annotations.Nullable;

/**
 * What one person wishes about reminders.
 *
 * @param gathered whether what piles up over a night comes as one message
 * @param muted the names of topics they want to hear nothing of
 * @param paused until when they want to hear nothing at all; null when they do
 */
public record Preferences(
        PersonId person,
        Language language,
        QuietHours hours,
        boolean gathered,
        Set<String> muted,
        @Nullable Instant paused) {

    /** When "tomorrow" is, if somebody is up by then. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Preferences {
        muted = Set.copyOf(muted);
    }

    /**
     * When to tell them of something: now, or when their pause or their night is over; empty for never. What would be
     * useless in the morning goes at once, and what would be useless after a pause does not go.
     */
    public Optional<Instant> moment(ReminderInfo matter, Instant now) {
        if (matter.topic() != null && muted.contains(matter.topic())) {
            return Optional.empty();
        }
        if (paused != null && isPaused(now)) {
            return Optional.of(hours.notBefore(paused)).filter(matter.usefulUntil()::isAfter);
        }
        var awake = matter.urgency() == Urgency.URGENT ? now : hours.notBefore(now);
        return Optional.of(matter.usefulUntil().isAfter(awake) ? awake : now);
    }

    public boolean isPaused(Instant now) {
        return paused != null && paused.isAfter(now);
    }

    /** A moment, or the end of their pause or the night after it, where they want to hear nothing at that moment. */
    public Instant afterPause(Instant moment) {
        return paused != null && paused.isAfter(moment) ? hours.notBefore(paused) : moment;
    }

    /** The next morning on their clock. */
    public Instant tomorrow(Instant now) {
        var tomorrow = now.atZone(hours.zone()).toLocalDate().plusDays(1);
        return hours.notBefore(tomorrow.atTime(MORNING).atZone(hours.zone()).toInstant());
    }

    @Override
    public String toString() {
        return "Wishes of " + person;
    }
}
