package kz.akd.bot.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reminded of.
 *
 * @param reminder the id of the reminder
 */
public record ReminderInfo(
        String reminder,
        Subject subject,
        String rule,
        Instant usefulUntil,
        Urgency urgency,
        @Nullable String topic) {}
