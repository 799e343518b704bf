package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Encodings;

/** What there is in a file that an organiser has sent as a schedule. */
public sealed interface ScheduleFile {

    int MOST_BYTES = 1024 * 1024;
    int MOST_ROWS = 500;

    /** How every calendar begins. */
    Pattern CALENDAR = Pattern.compile("\\A[\\s\ufeff]*BEGIN:VCALENDAR", Pattern.CASE_INSENSITIVE);

    /**
     * A schedule; each event is either among the rows or among the faults.
     *
     * @param ignored the names of columns that nobody knows, fit to be shown
     */
    record Read(List<ScheduleRow> rows, List<ScheduleFault> faults, List<String> ignored) implements ScheduleFile {
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
    record Refused(Refusal reason, String value) implements ScheduleFile {
        public Refused {
            value = CellText.excerpt(value);
        }
    }

    /** Why a file is refused as a whole. */
    enum Refusal {
        EMPTY,
        TOO_LARGE,
        /** More events than the value says. */
        TOO_MANY,
        /** Neither a table as text nor a calendar. */
        NOT_A_SCHEDULE,
        /** Title, beginning or place has no column; the value is the first line. */
        NO_COLUMN,
        /** Two columns mean the same; the value is the name of the second. */
        COLUMN_TWICE,
        /** A quotation mark is not closed, or closed too early; the value is the line on which that row begins. */
        BROKEN_QUOTES
    }

    /** Reads a table in any of the usual encodings and with any of the usual separators, or a calendar. */
    static ScheduleFile read(byte[] content, Meanings meanings, Instant now) {
        if (content.length > MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE, "");
        }
        return Encodings.decode(content)
                .map(text -> CALENDAR.matcher(text).find()
                        ? CalendarSchedule.read(content, meanings, now)
                        : TableSchedule.read(text, meanings, now))
                .orElseGet(() -> new Refused(Refusal.NOT_A_SCHEDULE, ""));
    }

    default <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
        return this instanceof Read schedule ? read.apply(schedule) : refused.apply((Refused) this);
    }
}
