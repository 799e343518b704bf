package kz.akd.bot.members;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import kz.akd.bot.members.RosterImport.Counts;
import kz.akd.bot.members.roster.CompletedNumber;
import kz.akd.bot.members.roster.FaultReason;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.roster.RosterExport;
import kz.akd.bot.members.roster.RosterFile;
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
    private final People people;
    private final Units units;
    private final AuditLog audit;
    private final Clock clock;

    Rosters(RosterImports imports, RosterChanges roster, People people, Units units, AuditLog audit, Clock clock) {
        this.imports = imports;
        this.roster = roster;
        this.people = people;
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
        if (!people.may(by, Permission.KEEP_ROSTER)) {
            return new Preview.NotAllowed();
        }
        return RosterFile.read(content, units)
                .fold(
                        read -> ready(by, content, id, read),
                        refused -> new Preview.Refused(refused.reason(), refused.value()));
    }

    private Preview ready(PersonId by, byte[] content, ObjectId id, RosterFile.Read read) {
        var comparison = roster.compare(roster.whole(), read.rows());
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

    /**
     * Applies a roster, once. It is compared anew: what was applied before a crash is unchanged then.
     *
     * @param progress is told how many rows are done
     */
    public Applied apply(PersonId by, ObjectId id, IntConsumer progress) {
        if (!people.may(by, Permission.KEEP_ROSTER)) {
            return new Applied.NotAllowed();
        }
        return imports.find(id)
                .filter(kept -> kept.by().equals(by))
                .<Applied>map(kept -> applied(by, kept, progress))
                .orElseGet(Applied.Gone::new);
    }

    private Applied applied(PersonId by, RosterImport kept, IntConsumer progress) {
        if (!kept.isApplied()) {
            RosterFile.read(kept.content(), units).fold(read -> apply(read, kept.id(), progress), refused -> 0);
            var counts = kept.counts();
            audit.write(by, "roster.imported", by, kept.id(), "+" + counts.added() + " ~" + counts.changed());
            imports.keep(kept.applied());
        }
        return new Applied.Done(
                kept.counts().added(), kept.counts().changed(), kept.counts().unchanged());
    }

    private int apply(RosterFile.Read read, ObjectId occasion, IntConsumer progress) {
        var whole = roster.whole();
        var comparison = roster.compare(whole, read.rows());
        int done = 0;
        for (var change : comparison.changed()) {
            roster.change(change, whole, occasion);
            done = counted(done, progress);
        }
        for (var entry : comparison.added()) {
            roster.add(entry);
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
        if (!people.may(by, Permission.KEEP_ROSTER)) {
            return Optional.empty();
        }
        List<RosterEntry> entries = roster.whole().entries();
        audit.write(by, "roster.exported", by, occasion, Integer.toString(entries.size()));
        return Optional.of(RosterExport.write(entries));
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
