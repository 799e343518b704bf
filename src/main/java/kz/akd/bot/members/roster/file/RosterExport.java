package kz.akd.bot.members.roster.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.CsvTable;

/** Writes rosters as files that spreadsheets open and {@link RosterFile} reads back unchanged. */
public final class RosterExport {

    /** A number of a Kazakh operator's range that is given to nobody: who imports the example admits nobody by it. */
    private static final Phone NOBODYS = new Phone("+77000000000");

    private RosterExport() {}

    /** The file of these entries, in their order; units stand with their ids. */
    public static byte[] write(Collection<RosterEntry> entries) {
        return CsvTable.write(
                Arrays.stream(RosterColumn.values()).map(RosterColumn::header).toList(),
                entries.stream().map(RosterExport::row).toList());
    }

    /** The header and one example, which serves in the first unit of the catalogue. */
    public static byte[] template(Units units) {
        var unit = units.all().get(0);
        return write(List.of(new RosterEntry(
                "Айгүл Үлгіева",
                Optional.of(NOBODYS),
                Optional.of(MemberKind.STAFF),
                Optional.of(unit.id()),
                Optional.of(unit.city().in(Language.KK)),
                Optional.of("aigul@example.org"),
                Optional.of(Language.KK),
                List.of("Женский комитет", "Алматы"),
                Optional.of(LocalDate.of(2018, 12, 1)))));
    }

    private static List<String> row(RosterEntry entry) {
        return Arrays.stream(RosterColumn.values())
                .map(column -> isCouncils(entry, column) ? "" : column.cell(entry))
                .toList();
    }

    /** A roster can't make anybody honorary; left empty, the cell leaves those alone who are. */
    private static boolean isCouncils(RosterEntry entry, RosterColumn column) {
        return column == RosterColumn.KIND && entry.kind().equals(Optional.of(MemberKind.HONORARY));
    }
}
