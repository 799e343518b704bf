package kz.akd.bot.members.roster.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Row;

/** Reads the cells of one row. */
final class RowReader {

    private final Row<RosterColumn, FaultReason> row;
    private final UnitNames units;

    RowReader(Row<RosterColumn, FaultReason> row, UnitNames units) {
        this.row = row;
        this.units = units;
    }

    /** The entry, unless the row has a fault. */
    Optional<RosterEntry> read() {
        row.beyond().ifPresent(cell -> row.blame(FaultReason.TOO_MANY_CELLS, cell));
        for (var column : RosterColumn.values()) {
            unbroken(column);
            whole(column);
        }
        var fullName = fullName();
        if (CellValues.isShortened(row.line(RosterColumn.PHONE))) {
            row.blame(FaultReason.SHORTENED_PHONE, row.line(RosterColumn.PHONE));
        }
        var phone = row.value(RosterColumn.PHONE, FaultReason.NOT_A_PHONE, CellValues::phone);
        var kind = kind();
        var unit = row.value(RosterColumn.UNIT, FaultReason.UNKNOWN_UNIT, units::find);
        var city = row.value(RosterColumn.CITY, FaultReason.TOO_LONG, CellValues::text);
        var email = row.value(RosterColumn.EMAIL, FaultReason.NOT_AN_EMAIL, CellValues::email);
        var language = row.value(RosterColumn.LANGUAGE, FaultReason.UNKNOWN_LANGUAGE, CellValues::language);
        var groups = groups();
        var since = memberSince();
        return row.fault().isPresent()
                ? Optional.empty()
                : Optional.of(new RosterEntry(fullName, phone, kind, unit, city, email, language, groups, since));
    }

    private void unbroken(RosterColumn column) {
        var cell = row.written(column);
        if (cell.strip().chars().anyMatch(character -> character == '\n' || character == '\r')) {
            row.blame(FaultReason.LINE_BREAK, cell);
        }
    }

    private void whole(RosterColumn column) {
        if (CellText.hasLostLetters(row.line(column))) {
            row.blame(FaultReason.LETTERS_LOST, row.line(column));
        }
    }

    private String fullName() {
        var name = CellText.line(CellText.withoutMarks(row.written(RosterColumn.FULL_NAME)));
        if (name.isEmpty()) {
            row.blame(FaultReason.NO_NAME, "");
        } else if (CellValues.text(name).isEmpty()) {
            row.blame(FaultReason.TOO_LONG, name);
        } else if (!CellText.isName(name)) {
            row.blame(FaultReason.NOT_A_NAME, name);
        }
        return name;
    }

    private Optional<MemberKind> kind() {
        var kind = row.value(RosterColumn.KIND, FaultReason.UNKNOWN_KIND, UsualWords.KINDS::meaning);
        if (kind.isPresent() && kind.get() == MemberKind.HONORARY) {
            row.blame(FaultReason.HONORARY, row.line(RosterColumn.KIND));
        }
        return kind;
    }

    private List<String> groups() {
        var groups = RosterEntry.groupsIn(row.line(RosterColumn.GROUPS));
        groups.stream()
                .filter(group -> CellValues.text(group).isEmpty())
                .forEach(group -> row.blame(FaultReason.TOO_LONG, group));
        return groups;
    }

    private Optional<LocalDate> memberSince() {
        var since = row.value(RosterColumn.MEMBER_SINCE, FaultReason.NOT_A_DATE, CellValues::day);
        since.filter(day -> day.isBefore(RosterFile.EARLIEST))
                .ifPresent(day -> row.blame(FaultReason.TOO_EARLY, row.line(RosterColumn.MEMBER_SINCE)));
        return since;
    }
}
