package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.Set;
import kz.akd.bot.shared.csv.CsvFile;
import kz.akd.bot.shared.csv.Row;
import kz.akd.bot.shared.csv.RowsFile;

/** Reads a schedule that is a table, row by row. */
final class TableSchedule {

    private static final Set<ScheduleColumn> NEEDED =
            Set.of(ScheduleColumn.TITLE, ScheduleColumn.STARTS, ScheduleColumn.PLACE);

    private TableSchedule() {}

    static RowsFile<ScheduleRow, FaultReason> read(String text, Meanings meanings, Instant now) {
        var found = new FoundRows(now);
        return CsvFile.<ScheduleColumn, FaultReason>read(
                        text, ScheduleColumn.WORDS, NEEDED, ScheduleFile.MOST_ROWS, row -> take(row, meanings, found))
                .fold(
                        read -> found.file(read.columns(), read.ignored()),
                        refused -> new RowsFile.Refused<>(refused.reason(), refused.value()));
    }

    private static void take(Row<ScheduleColumn, FaultReason> row, Meanings meanings, FoundRows found) {
        new ScheduleRowReader(row, meanings).read().ifPresent(plan -> found.take(new ScheduleRow(row.line(), plan)));
        row.fault().ifPresent(found::blame);
    }
}
