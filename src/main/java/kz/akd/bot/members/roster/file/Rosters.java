package kz.akd.bot.members.roster.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.roster.RosterChanges;
import kz.akd.bot.members.roster.RosterChanges.Whole;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.Compared;
import kz.akd.bot.shared.csv.RowsFile;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Takes rosters in, and gives them out, as files. */
@Service
public class Rosters {

    private final RosterChanges roster;
    private final Units units;
    private final AuditLog audit;

    Rosters(RosterChanges roster, Units units, AuditLog audit) {
        this.roster = roster;
        this.units = units;
        this.audit = audit;
    }

    public RowsFile<RosterRow, FaultReason> read(byte[] content) {
        return RosterFile.read(content, units);
    }

    /** What rows would do; nothing for whoever does not keep the roster. */
    public Compared<RosterChange, FaultReason> compare(PersonId by, List<RosterRow> rows) {
        return roster.whole(by).map(whole -> compare(whole, rows)).orElseGet(Compared::nothing);
    }

    private static Compared<RosterChange, FaultReason> compare(Whole whole, List<RosterRow> rows) {
        var comparison = RosterComparison.of(
                whole.entries(),
                rows.stream()
                        .map(row -> new RosterRow(row.line(), whole.called(row.entry())))
                        .toList());
        return new Compared<>(
                comparison.added().stream()
                        .map(entry -> new RosterChange(Optional.empty(), entry, Set.of(), Optional.empty()))
                        .toList(),
                comparison.changed().stream()
                        .map(changed -> new RosterChange(
                                Optional.of(changed.before()),
                                changed.after(),
                                changed.columns(),
                                whole.joined(changed.before())))
                        .toList(),
                comparison.unchanged().stream()
                        .map(entry -> new RosterChange(Optional.of(entry), entry, Set.of(), whole.joined(entry)))
                        .toList(),
                List.of());
    }

    /**
     * Applies one row; done again, it does nothing new.
     *
     * @param occasion of the file it belongs to
     * @return whether the roster is as the row says
     */
    public boolean apply(PersonId by, RosterChange row, ObjectId occasion) {
        return row.before()
                .map(before -> roster.change(by, before, row.after(), row.joined(), occasion))
                .orElseGet(() -> roster.add(by, row.after()));
    }

    /** Writes down that a file was applied. */
    public void applied(PersonId by, ObjectId occasion, int added, int changed) {
        if (roster.isOpenTo(by)) {
            audit.write(by, "roster.imported", by, occasion, "+" + added + " ~" + changed);
        }
    }

    /** The whole roster as a file; empty for whoever may not have it. */
    public Optional<byte[]> export(PersonId by, ObjectId occasion) {
        return roster.whole(by).map(whole -> {
            audit.write(
                    by,
                    "roster.exported",
                    by,
                    occasion,
                    Integer.toString(whole.entries().size()));
            return RosterExport.write(whole.entries());
        });
    }

    /** The header and an example. */
    public byte[] template() {
        return RosterExport.template(units);
    }
}
