package kz.akd.bot.events.afterwards;

import java.time.Clock;
import java.time.Duration;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.checkin.Attendances;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.store.MemoryDocuments;

/** What comes after events, for plain tests of services: thanks after three hours, opinions for a week. */
public final class TheAfterwards {

    private TheAfterwards() {}

    public static Afterwards of(EventCalendar calendar, Attendances attendances, Clock clock) {
        return of(calendar, attendances, new MemoryDocuments<>(Afterword::event), clock);
    }

    static Afterwards of(
            EventCalendar calendar, Attendances attendances, MemoryDocuments<EventId, Afterword> kept, Clock clock) {
        return new Afterwards(calendar, attendances, kept, Duration.ofHours(3), Duration.ofDays(7), clock);
    }
}
