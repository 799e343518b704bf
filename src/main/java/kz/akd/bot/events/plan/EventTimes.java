package kz.akd.bot.events.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** The association's usual distances in time, from {@code akd.events} of the configuration. */
@Component
public class EventTimes {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(60);

    private final List<Duration> reminders;
    private final Duration joinNotice;
    private final Duration decideNotice;
    private final Duration holdWithin;
    private final Duration holdLasts;

    public EventTimes(
            @Value("${akd.events.reminders:24h,2h}") List<String> reminders,
            @Value("${akd.events.join-notice:15m}") Duration joinNotice,
            @Value("${akd.events.decide-notice:30h}") Duration decideNotice,
            @Value("${akd.events.hold-within:24h}") Duration holdWithin,
            @Value("${akd.events.hold-lasts:3h}") Duration holdLasts) {
        this.reminders = reminders.stream()
                .map(String::strip)
                .map(EventTimes::reminder)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        this.joinNotice = joinNotice;
        this.decideNotice = decideNotice;
        this.holdWithin = holdWithin;
        this.holdLasts = holdLasts;
    }

    /** What is refused is shown with the line of the configuration it stands in. */
    private static Duration reminder(String given) {
        try {
            var before = DurationStyle.SIMPLE.parse(given);
            if (before.compareTo(SHORTEST) >= 0 && before.compareTo(LONGEST) <= 0) {
                return before;
            }
        } catch (IllegalArgumentException unreadable) {
            // refused below
        }
        throw new InvalidConfigurationPropertyValueException(
                "akd.events.reminders",
                given,
                "Each reminder is from 5m to 60d before the event, written as 24h,2h (units m, h, d).");
    }

    /** How long before an event those who come are reminded, the longest first. */
    public List<Duration> reminders() {
        return reminders;
    }

    /** How long before an event those who join remotely have the link. */
    public Duration joinNotice() {
        return joinNotice;
    }

    /** How long before answers are due the undecided are asked to decide. */
    public Duration decideNotice() {
        return decideNotice;
    }

    public Duration holdWithin() {
        return holdWithin;
    }

    public Duration holdLasts() {
        return holdLasts;
    }
}
