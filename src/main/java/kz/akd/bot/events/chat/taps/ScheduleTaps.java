package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.EventId;

/** What organisers tap about files of events. */
public final class ScheduleTaps {

    private ScheduleTaps() {}

    @TapName("evi")
    public record ShowSchedules() implements Tap {}

    @TapName("evi+")
    public record SendSchedule() implements Tap {}

    @TapName("evitmpl")
    public record ScheduleExample() implements Tap {}

    /**
     * Takes out the list of who comes.
     *
     * @param workbook else as CSV
     */
    @TapName("evexp")
    public record ExportAttendees(EventId event, boolean workbook) implements Tap {}
}
