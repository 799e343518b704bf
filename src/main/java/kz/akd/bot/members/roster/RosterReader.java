package kz.akd.bot.members.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.RosterEntry;
import kz.akd.bot.members.Units;
import kz.akd.bot.shared.csv.CsvFile;
import kz.akd.bot.shared.csv.Row;
import kz.akd.bot.shared.csv.RowFault;

/** Reads the text of a roster row by row. */
final class RosterReader {

    private final UnitNames units;
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RowFault<FaultReason>> faults = new ArrayList<>();
    private final List<CompletedNumber> completed = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private RosterReader(Units units) {
        this.units = new UnitNames(units);
    }

    static RosterFile read(String text, Units units) {
        var reader = new RosterReader(units);
        return CsvFile.read(text, UsualWords.COLUMNS, Set.of(RosterColumn.FULL_NAME), RosterFile.MOST_ROWS, reader::add)
                .fold(
                        read -> new RosterFile.Read(reader.rows, reader.faults, read.ignored(), reader.completed),
                        refused -> new RosterFile.Refused(refused.reason(), refused.value()));
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
                    .ifPresent(phone -> completed.add(new CompletedNumber(written, phone)));
        } else {
            row.blame(FaultReason.TWICE, entry.fullName());
        }
    }
}
