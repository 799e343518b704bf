package kz.akd.bot.members.roster;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.Units;
import kz.akd.bot.members.roster.RosterFile.Refusal;
import kz.akd.bot.members.roster.RosterFile.Refused;
import kz.akd.bot.shared.csv.Header;
import kz.akd.bot.shared.csv.Records;
import kz.akd.bot.shared.csv.Separator;

/** Reads the text of a roster row by row. */
final class RosterReader {

    private final Header<RosterColumn> header;
    private final UnitNames units;
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private RosterReader(Header<RosterColumn> header, UnitNames units) {
        this.header = header;
        this.units = units;
    }

    static RosterFile read(String text, Units units) {
        var records = new Records(text, Separator.of(text, UsualWords.COLUMNS).character());
        try {
            return read(records, new UnitNames(units));
        } catch (UncheckedIOException broken) {
            return new Refused(Refusal.BROKEN_QUOTES, Integer.toString(records.line()));
        }
    }

    private static RosterFile read(Records records, UnitNames units) {
        var first = records.next();
        if (first.isEmpty()) {
            return new Refused(Refusal.EMPTY, "");
        }
        var header = new Header<>(first, UsualWords.COLUMNS);
        if (!header.has(RosterColumn.FULL_NAME)) {
            return new Refused(Refusal.NO_FULL_NAME, String.join(", ", first));
        }
        return header.twice().isPresent()
                ? new Refused(Refusal.COLUMN_TWICE, header.twice().get())
                : new RosterReader(header, units).rows(records);
    }

    private RosterFile rows(Records records) {
        for (var cells = records.next(); !cells.isEmpty(); cells = records.next()) {
            if (rows.size() + faults.size() == RosterFile.MOST_ROWS) {
                return new Refused(Refusal.TOO_MANY_ROWS, Integer.toString(RosterFile.MOST_ROWS));
            }
            int line = records.line();
            var reader = new RowReader(line, header, cells, units);
            reader.read().ifPresentOrElse(entry -> take(new RosterRow(line, entry)), () -> faults.add(reader.fault()));
        }
        return new RosterFile.Read(rows, faults, header.ignored());
    }

    private void take(RosterRow row) {
        if (taken.add(row.entry().key())) {
            rows.add(row);
        } else {
            faults.add(new Fault(row.line(), FaultReason.TWICE, row.entry().fullName()));
        }
    }
}
