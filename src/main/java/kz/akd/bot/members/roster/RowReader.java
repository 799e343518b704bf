package kz.akd.bot.members.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Header;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, up to the first fault. */
final class RowReader {

    private final int line;
    private final Header<RosterColumn> header;
    private final List<String> cells;
    private final UnitNames units;
    private @Nullable Fault fault;

    RowReader(int line, Header<RosterColumn> header, List<String> cells, UnitNames units) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.units = units;
    }

    /** The entry, unless there is a {@link #fault}. */
    Optional<RosterEntry> read() {
        header.beyond(cells).ifPresent(cell -> blame(FaultReason.TOO_MANY_CELLS, cell));
        var fullName = fullName();
        var phone = value(RosterColumn.PHONE, FaultReason.NOT_A_PHONE, CellValues::phone);
        var kind = kind();
        var unit = value(RosterColumn.UNIT, FaultReason.UNKNOWN_UNIT, units::find);
        var city = value(RosterColumn.CITY, FaultReason.TOO_LONG, CellValues::text);
        var email = value(RosterColumn.EMAIL, FaultReason.NOT_AN_EMAIL, CellValues::email);
        var language = value(RosterColumn.LANGUAGE, FaultReason.UNKNOWN_LANGUAGE, CellValues::language);
        var groups = groups();
        var since = memberSince();
        return fault == null
                ? Optional.of(new RosterEntry(fullName, phone, kind, unit, city, email, language, groups, since))
                : Optional.empty();
    }

    Fault fault() {
        return Objects.requireNonNull(fault);
    }

    private String fullName() {
        var name = line(RosterColumn.FULL_NAME);
        if (name.isEmpty()) {
            blame(FaultReason.NO_NAME, "");
        } else if (CellValues.text(name).isEmpty()) {
            blame(FaultReason.TOO_LONG, name);
        } else if (!CellText.isName(name)) {
            blame(FaultReason.NOT_A_NAME, name);
        }
        return name;
    }

    private Optional<MemberKind> kind() {
        var kind = value(RosterColumn.KIND, FaultReason.UNKNOWN_KIND, UsualWords.KINDS::meaning);
        if (kind.isPresent() && kind.get() == MemberKind.HONORARY) {
            blame(FaultReason.HONORARY, line(RosterColumn.KIND));
        }
        return kind;
    }

    private List<String> groups() {
        var groups = RosterEntry.groupsIn(line(RosterColumn.GROUPS));
        groups.stream()
                .filter(group -> CellValues.text(group).isEmpty())
                .forEach(group -> blame(FaultReason.TOO_LONG, group));
        return groups;
    }

    private Optional<LocalDate> memberSince() {
        var since = value(RosterColumn.MEMBER_SINCE, FaultReason.NOT_A_DATE, CellValues::day);
        since.filter(day -> day.isBefore(RosterFile.EARLIEST))
                .ifPresent(day -> blame(FaultReason.TOO_EARLY, line(RosterColumn.MEMBER_SINCE)));
        return since;
    }

    private <T> Optional<T> value(RosterColumn column, FaultReason otherwise, Function<String, Optional<T>> reading) {
        var written = line(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var value = reading.apply(written);
        if (value.isEmpty()) {
            blame(otherwise, written);
        }
        return value;
    }

    private String line(RosterColumn column) {
        var cell = header.cell(cells, column);
        if (cell.strip().chars().anyMatch(character -> character == '\n' || character == '\r')) {
            blame(FaultReason.LINE_BREAK, cell);
        }
        return CellText.line(cell);
    }

    private void blame(FaultReason reason, String value) {
        if (fault == null) {
            fault = new Fault(line, reason, value);
        }
    }
}
