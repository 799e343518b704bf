package kz.akd.bot.events.schedule;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.events.schedule.ScheduleFile.Refusal;
import kz.akd.bot.events.schedule.ScheduleFile.Refused;
import kz.akd.bot.shared.csv.Header;
import kz.akd.bot.shared.csv.Records;
import kz.akd.bot.shared.csv.Separator;

/** Reads a schedule that is a table, row by row. */
final class TableSchedule {

    private TableSchedule() {}

    static ScheduleFile read(String text, Meanings meanings, Instant now) {
        var records = new Records(text, Separator.of(text, ScheduleColumn.WORDS).character());
        try {
            return read(records, meanings, now);
        } catch (UncheckedIOException broken) {
            return new Refused(Refusal.BROKEN_QUOTES, Integer.toString(records.line()));
        }
    }

    private static ScheduleFile read(Records records, Meanings meanings, Instant now) {
        var first = records.next();
        if (first.isEmpty()) {
            return new Refused(Refusal.EMPTY, "");
        }
        var header = new Header<>(first, ScheduleColumn.WORDS);
        if (!Stream.of(ScheduleColumn.TITLE, ScheduleColumn.STARTS, ScheduleColumn.PLACE)
                .allMatch(header::has)) {
            return new Refused(Refusal.NO_COLUMN, String.join(", ", first));
        }
        return header.twice().isPresent()
                ? new Refused(Refusal.COLUMN_TWICE, header.twice().get())
                : rows(records, header, meanings, now);
    }

    private static ScheduleFile rows(Records records, Header<ScheduleColumn> header, Meanings meanings, Instant now) {
        var found = new FoundRows(now);
        int count = 0;
        for (List<String> cells = records.next(); !cells.isEmpty(); cells = records.next()) {
            if (++count > ScheduleFile.MOST_ROWS) {
                return new Refused(Refusal.TOO_MANY, Integer.toString(ScheduleFile.MOST_ROWS));
            }
            var reader = new ScheduleRowReader(records.line(), header, new ArrayList<>(cells), meanings);
            reader.read()
                    .ifPresentOrElse(
                            plan -> found.take(new ScheduleRow(reader.line(), plan)),
                            () -> found.blame(reader.fault()));
        }
        return found.file(header.ignored());
    }
}
