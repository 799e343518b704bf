package kz.akd.bot.members.roster.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.csv.CsvFile;
import kz.akd.bot.shared.csv.Row;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;

/** Reads the text of a roster row by row. */
final class RosterReader {

    private static final String OF_KAZAKHSTAN = "+77";

    private final UnitNames units;
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RowFault<FaultReason>> faults = new ArrayList<>();
    private final List<RowFault<FaultReason>> completed = new ArrayList<>();
    private final List<RowFault<FaultReason>> doubtful = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private RosterReader(Units units) {
        this.units = new UnitNames(units);
    }

    static RowsFile<RosterRow, FaultReason> read(String text, Units units) {
        var reader = new RosterReader(units);
        return CsvFile.read(text, UsualWords.COLUMNS, Set.of(RosterColumn.FULL_NAME), RosterFile.MOST_ROWS, reader::add)
                .fold(read -> reader.file(read), refused -> new RowsFile.Refused<>(refused.reason(), refused.value()));
    }

    /** Numbers come first that are not of Kazakhstan: the file's author may well have meant another country's. */
    private RowsFile<RosterRow, FaultReason> file(CsvFile.Read read) {
        doubtful.addAll(completed);
        return new RowsFile.Read<>(rows, faults, doubtful, read.columns(), read.ignored());
    }

    private void add(Row<RosterColumn, FaultReason> row) {
        new RowReader(row, units).read().ifPresent(entry -> take(row, entry));
        row.fault().ifPresent(faults::add);
    }

    private void take(Row<RosterColumn, FaultReason> row, RosterEntry entry) {
        if (taken.add(entry.key())) {
            rows.add(new RosterRow(row.line(), entry));
            var written = row.line(RosterColumn.PHONE);
            entry.phone()
                    .filter(phone -> phone.completes(written))
                    .ifPresent(phone -> (phone.number().startsWith(OF_KAZAKHSTAN) ? completed : doubtful)
                            .add(new RowFault<>(
                                    row.line(), FaultReason.COMPLETED_PHONE, written + " → " + phone.number())));
        } else {
            row.blame(FaultReason.TWICE, entry.fullName());
        }
    }
}
