package kz.akd.bot.events.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.ScheduledEvents;
import kz.akd.bot.members.AuditLog;
import kz.akd.bot.members.Cities;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Groups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sweep;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.Vocabulary;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Takes in a year's events at once, as a file. Nobody is invited to each: they are found on the calendar. */
@Service
public class Schedules implements Sweep {

    /** How long a schedule that was not applied waits for it. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final int PROGRESS_EVERY = 20;

    private final ScheduleImports imports;
    private final ScheduledEvents events;
    private final Groups groups;
    private final Cities cities;
    private final AuditLog audit;
    private final Clock clock;

    Schedules(
            ScheduleImports imports,
            ScheduledEvents events,
            Groups groups,
            Cities cities,
            AuditLog audit,
            Clock clock) {
        this.imports = imports;
        this.events = events;
        this.groups = groups;
        this.cities = cities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a file would do. */
    public sealed interface Preview {

        /**
         * It can be applied.
         *
         * @param fresh what would be added, the next first
         * @param known how many are there already: of the same title and beginning
         */
        record Ready(ObjectId id, List<Plan> fresh, int known, List<RowFault<FaultReason>> faults, List<String> ignored)
                implements Preview {}

        record Refused(CsvRefusal reason, String value) implements Preview {}

        record NotAllowed() implements Preview {}
    }

    /** What became of applying one. */
    public sealed interface Applied {

        /** Now or before. */
        record Done(int added, boolean published) implements Applied {}

        /** It waited for too long, or was never there. */
        record Gone() implements Applied {}

        record NotAllowed() implements Applied {}
    }

    /**
     * Reads a file and keeps it for a day, to be applied.
     *
     * @param usual the zone of times for which it names none
     * @param id chosen beforehand
     */
    public Preview preview(PersonId by, byte[] content, ZoneId usual, ObjectId id) {
        if (!events.isOpenTo(by)) {
            return new Preview.NotAllowed();
        }
        return ScheduleFile.read(content, meanings(usual), clock.instant())
                .fold(
                        read -> ready(by, content, usual, id, read),
                        refused -> new Preview.Refused(refused.reason(), refused.value()));
    }

    private Preview ready(PersonId by, byte[] content, ZoneId usual, ObjectId id, ScheduleFile.Read read) {
        var mine = new OwnRows(by, events, read);
        var there = there();
        var fresh = mine.rows().stream()
                .map(ScheduleRow::plan)
                .filter(plan -> !there.contains(key(plan)))
                .sorted((one, other) -> one.timing()
                        .starts()
                        .instant()
                        .compareTo(other.timing().starts().instant()))
                .toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept = imports.add(new ScheduleImport(id, by, now, usual, new Binary(content), 0, false));
        if (!kept.by().equals(by)) {
            return new Preview.NotAllowed();
        }
        return new Preview.Ready(id, fresh, mine.rows().size() - fresh.size(), mine.faults(), read.ignored());
    }

    private Meanings meanings(ZoneId usual) {
        var groupWords = new Vocabulary<GroupId>();
        groups.all().forEach(group -> groupWords.with(group.id(), group.name()));
        var cityWords = new Vocabulary<String>();
        cities.all().forEach(city -> {
            for (var language : Language.values()) {
                cityWords.with(city.en(), city.in(language));
            }
        });
        return new Meanings(usual, groupWords, cityWords);
    }

    private Set<String> there() {
        return events.ahead().stream().map(Schedules::key).collect(Collectors.toSet());
    }

    private static String key(Plan plan) {
        return plan.text().title() + "@" + plan.timing().starts().instant();
    }

    /**
     * Applies a schedule, once. It is compared anew: what was added before a crash is there then.
     *
     * @param published whether its events go on the calendar at once; else they are drafts
     * @param progress is told how many events are done
     */
    public Applied apply(PersonId by, ObjectId id, boolean published, IntConsumer progress) {
        if (!events.isOpenTo(by)) {
            return new Applied.NotAllowed();
        }
        return imports.find(id)
                .filter(kept -> kept.by().equals(by))
                .<Applied>map(kept -> applied(by, kept, published, progress))
                .orElseGet(Applied.Gone::new);
    }

    private Applied applied(PersonId by, ScheduleImport kept, boolean published, IntConsumer progress) {
        if (kept.isApplied()) {
            return new Applied.Done(kept.added(), kept.published());
        }
        var rows = ScheduleFile.read(kept.content(), meanings(kept.zone()), clock.instant())
                .fold(read -> new OwnRows(by, events, read).rows(), refused -> List.<ScheduleRow>of());
        var there = there();
        int added = 0;
        for (int number = 0; number < rows.size(); number++) {
            var plan = rows.get(number).plan();
            if (!there.contains(key(plan))) {
                events.add(by, kept.id(), key(plan), plan, published);
                added++;
            } else if (events.has(kept.id(), key(plan))) {
                added++; // before a crash
            }
            if ((number + 1) % PROGRESS_EVERY == 0) {
                progress.accept(number + 1);
            }
        }
        audit.write(by, "events.imported", by, kept.id(), "+" + added);
        imports.keep(kept.applied(added, published));
        return new Applied.Done(added, published);
    }

    @Override
    public String name() {
        return "old-event-imports";
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
