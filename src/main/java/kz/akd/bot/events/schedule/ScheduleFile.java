package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.Encodings;
import kz.akd.bot.shared.csv.RowFault;

/** What there is in a file that an organiser has sent as a schedule. */
public sealed interface ScheduleFile {

    int MOST_MEGABYTES = 1;
    int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    int MOST_ROWS = 500;

    /** How every calendar begins. */
    Pattern CALENDAR = Pattern.compile("\\A[\\s\ufeff]*BEGIN:VCALENDAR", Pattern.CASE_INSENSITIVE);

    /**
     * A schedule; each event is either among the rows or among the faults.
     *
     * @param ignored the names of columns that nobody knows, fit to be shown
     */
    record Read(List<ScheduleRow> rows, List<RowFault<FaultReason>> faults, List<String> ignored)
            implements ScheduleFile {
        public Read {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * No schedule, or too much of one.
     *
     * @param value what the reason says, fit to be shown
     */
    record Refused(CsvRefusal reason, String value) implements ScheduleFile {
        public Refused {
            value = CellText.excerpt(value);
        }
    }

    /** Reads a table in any of the usual encodings and with any of the usual separators, or a calendar. */
    static ScheduleFile read(byte[] content, Meanings meanings, Instant now) {
        if (content.length > MOST_BYTES) {
            return new Refused(CsvRefusal.TOO_LARGE, Integer.toString(MOST_MEGABYTES));
        }
        return Encodings.decode(content)
                .map(text -> CALENDAR.matcher(text).find()
                        ? CalendarSchedule.read(content, meanings, now)
                        : TableSchedule.read(text, meanings, now))
                .orElseGet(() -> new Refused(CsvRefusal.NOT_TEXT, ""));
    }

    default <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
        return this instanceof Read schedule ? read.apply(schedule) : refused.apply((Refused) this);
    }
}
