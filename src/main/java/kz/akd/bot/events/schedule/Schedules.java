package kz.akd.bot.events.schedule;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.akd.bot.events.organise.ScheduledEvents;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.Compared;
import kz.akd.bot.shared.csv.RowsFile;
import kz.akd.bot.shared.csv.Vocabulary;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Takes in a year's events at once, as a file. Nobody is invited to each: they are found on the calendar. */
@Service
public class Schedules {

    private static final Comparator<Plan> NEXT_FIRST =
            Comparator.comparing(plan -> plan.timing().starts().instant());

    private final ScheduledEvents events;
    private final Groups groups;
    private final Cities cities;
    private final AuditLog audit;
    private final Clock clock;

    Schedules(ScheduledEvents events, Groups groups, Cities cities, AuditLog audit, Clock clock) {
        this.events = events;
        this.groups = groups;
        this.cities = cities;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isOpenTo(PersonId by) {
        return events.isOpenTo(by);
    }

    /**
     * Reads a file.
     *
     * @param usual the zone of times for which it names none
     */
    public RowsFile<ScheduleRow, FaultReason> read(byte[] content, ZoneId usual) {
        return ScheduleFile.read(content, meanings(usual), clock.instant());
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

    /** What would be planned, the next first; what has the title and beginning of something that is there is the same. */
    public Compared<Plan, FaultReason> compare(PersonId by, List<ScheduleRow> rows) {
        var mine = new OwnRows(by, events, rows);
        var there = events.ahead().stream().map(Schedules::key).collect(Collectors.toSet());
        Predicate<Plan> known = plan -> there.contains(key(plan));
        var plans = mine.plans().stream().sorted(NEXT_FIRST).toList();
        return new Compared<>(
                plans.stream().filter(known.negate()).toList(),
                List.of(),
                plans.stream().filter(known).toList(),
                mine.faults());
    }

    private static String key(Plan plan) {
        return plan.text().title() + "@" + plan.timing().starts().instant();
    }

    /**
     * Adds one event, once.
     *
     * @param schedule of which it is
     * @param published whether it goes on the calendar at once; else it is a draft
     * @return whether it is there
     */
    public boolean add(PersonId by, Plan plan, ObjectId schedule, boolean published) {
        return events.add(by, schedule, key(plan), plan, published) || events.has(schedule, key(plan));
    }

    /** Writes down that a file was applied. */
    public void applied(PersonId by, ObjectId schedule, int added) {
        if (events.isOpenTo(by)) {
            audit.write(by, "events.imported", by, schedule, "+" + added);
        }
    }
}
