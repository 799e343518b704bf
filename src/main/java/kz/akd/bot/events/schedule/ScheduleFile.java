package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.regex.Pattern;
import kz.akd.bot.shared.csv.RowsFile;

/** What an organiser has sent as a schedule. */
public final class ScheduleFile {

    static final int MOST_ROWS = 500;

    /** How every calendar begins. */
    private static final Pattern CALENDAR = Pattern.compile("\\A[\\s\ufeff]*BEGIN:VCALENDAR", Pattern.CASE_INSENSITIVE);

    private ScheduleFile() {}

    /** Reads a table in any of the usual encodings and with any of the usual separators, or a calendar. */
    static RowsFile<ScheduleRow, FaultReason> read(byte[] content, Meanings meanings, Instant now) {
        return RowsFile.of(
                content,
                text -> CALENDAR.matcher(text).find()
                        ? CalendarSchedule.read(content, meanings, now)
                        : TableSchedule.read(text, meanings, now));
    }
}
