package kz.akd.bot.events.door;

import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.store.EventCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When people are checked in, from {@code akd.events} of the configuration. */
@Component
public class DoorTimes {

    private static final Duration LONGEST_EVENT = Duration.ofDays(14);

    private final EventCalendar calendar;
    private final Duration opens;
    private final Duration closes;
    private final Duration corrected;
    private final Duration codeLasts;

    DoorTimes(
            EventCalendar calendar,
            @Value("${akd.events.door-opens:2h}") Duration opens,
            @Value("${akd.events.door-closes:2h}") Duration closes,
            @Value("${akd.events.attendance-corrected:7d}") Duration corrected,
            @Value("${akd.events.door-code-lasts:5m}") Duration codeLasts) {
        this.calendar = calendar;
        this.opens = opens;
        this.closes = closes;
        this.corrected = corrected;
        this.codeLasts = codeLasts;
    }

    public Instant opens(Event event) {
        return event.begins().minus(opens);
    }

    /** From then on neither cards nor the code let anybody in. */
    public Instant closes(Event event) {
        return calendar.end(event).plus(closes);
    }

    /** From then on officers cannot correct by names who came. */
    public Instant corrected(Event event) {
        return calendar.end(event).plus(corrected);
    }

    public boolean isOpen(Event event, Instant now) {
        return !now.isBefore(opens(event)) && now.isBefore(closes(event));
    }

    /** The earliest beginning of an event whose attendance may still change. */
    public Instant earliest(Instant now) {
        return now.minus(corrected).minus(LONGEST_EVENT);
    }

    public Duration longestBefore() {
        return opens;
    }

    Duration codeLasts() {
        return codeLasts;
    }
}
