package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.events.EventId;

/** What organisers tap about files of events. */
final class ScheduleTaps {

    private ScheduleTaps() {}

    @TapName("evi")
    record ShowSchedules() implements Tap {}

    @TapName("evi+")
    record SendSchedule() implements Tap {}

    @TapName("evitmpl")
    record ScheduleExample() implements Tap {}

    /** @param workbook else as CSV */
    @TapName("evexp")
    record ExportAttendees(EventId event, boolean workbook) implements Tap {}
}
