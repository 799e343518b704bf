package kz.akd.bot.members.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import kz.akd.bot.members.AuditLog;
import kz.akd.bot.members.RosterChanges;
import kz.akd.bot.members.RosterChanges.Whole;
import kz.akd.bot.members.Units;
import kz.akd.bot.members.roster.RosterImport.Counts;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sweep;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowFault;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Takes rosters in, and gives them out, as files. */
@Service
public class Rosters implements Sweep {

    /** How long a roster that was not applied waits for it. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final int PROGRESS_EVERY = 50;

    private final RosterImports imports;
    private final RosterChanges roster;
    private final Units units;
    private final AuditLog audit;
    private final Clock clock;

    Rosters(RosterImports imports, RosterChanges roster, Units units, AuditLog audit, Clock clock) {
        this.imports = imports;
        this.roster = roster;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a file would do, or did. */
    public sealed interface Preview {
        /**
         * It can be applied.
         */
        record Ready(
                ObjectId id,
                int added,
                int changed,
                int unchanged,
                List<RowFault<FaultReason>> faults,
                List<String> ignored,
                List<CompletedNumber> completed)
                implements Preview {}

        record Refused(CsvRefusal reason, String value) implements Preview {}

        record NotAllowed() implements Preview {}
    }

    /** What became of applying one. */
    public sealed interface Applied {
        /** Now or before: the roster is as the file says. */
        record Done(int added, int changed, int unchanged) implements Applied {}

        /** It waited for too long, was never there, or is another's. */
        record Gone() implements Applied {}

        record NotAllowed() implements Applied {}
    }

    /** Reads a file and keeps it for a day, to be applied. */
    public Preview preview(PersonId by, byte[] content, ObjectId id) {
        return roster.whole(by)
                .map(whole -> RosterFile.read(content, units)
                        .<Preview>fold(
                                read -> ready(by, content, id, read, whole),
                                refused -> new Preview.Refused(refused.reason(), refused.value())))
                .orElseGet(Preview.NotAllowed::new);
    }

    private Preview ready(PersonId by, byte[] content, ObjectId id, RosterFile.Read read, Whole whole) {
        var comparison = compare(whole, read);
        var counts = new Counts(
                comparison.added().size(),
                comparison.changed().size(),
                comparison.unchanged().size(),
                read.faults().size());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept = imports.add(new RosterImport(id, by, now, new Binary(content), counts));
        if (!kept.by().equals(by)) {
            return new Preview.NotAllowed();
        }
        return new Preview.Ready(
                id,
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                read.faults(),
                read.ignored(),
                read.completed());
    }

    private static RosterComparison compare(Whole whole, RosterFile.Read read) {
        return RosterComparison.of(
                whole.entries(),
                read.rows().stream()
                        .map(row -> new RosterRow(row.line(), whole.called(row.entry())))
                        .toList());
    }

    /**
     * Applies a roster, once. It is compared anew: what was applied before a crash is unchanged then.
     *
     * @param progress is told how many rows are done
     */
    public Applied apply(PersonId by, ObjectId id, IntConsumer progress) {
        return roster.whole(by)
                .map(whole -> imports.find(id)
                        .filter(kept -> kept.by().equals(by))
                        .<Applied>map(kept -> applied(by, kept, whole, progress))
                        .orElseGet(Applied.Gone::new))
                .orElseGet(Applied.NotAllowed::new);
    }

    private Applied applied(PersonId by, RosterImport kept, Whole whole, IntConsumer progress) {
        if (!kept.isApplied()) {
            RosterFile.read(kept.content(), units).fold(read -> apply(read, kept.id(), whole, progress), refused -> 0);
            var counts = kept.counts();
            audit.write(by, "roster.imported", by, kept.id(), "+" + counts.added() + " ~" + counts.changed());
            imports.keep(kept.applied());
        }
        return new Applied.Done(
                kept.counts().added(), kept.counts().changed(), kept.counts().unchanged());
    }

    private static int apply(RosterFile.Read read, ObjectId occasion, Whole whole, IntConsumer progress) {
        var comparison = compare(whole, read);
        int done = 0;
        for (var change : comparison.changed()) {
            whole.change(change.before(), change.after(), occasion);
            done = counted(done, progress);
        }
        for (var entry : comparison.added()) {
            whole.add(entry);
            done = counted(done, progress);
        }
        return done;
    }

    private static int counted(int done, IntConsumer progress) {
        if ((done + 1) % PROGRESS_EVERY == 0) {
            progress.accept(done + 1);
        }
        return done + 1;
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

    @Override
    public String name() {
        return "old-roster-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        imports.forgetBefore(clock.instant().minus(PATIENCE));
    }
}
