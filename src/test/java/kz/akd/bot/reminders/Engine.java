package kz.akd.bot.reminders;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.reminders.due.OptOuts;
import kz.akd.bot.reminders.due.PendingReminderSweep;
import kz.akd.bot.reminders.due.ReminderDispatch;
import kz.akd.bot.reminders.due.ReminderSweep;
import kz.akd.bot.reminders.due.ToldStore;
import kz.akd.bot.reminders.own.OwnReminders;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.plan.OverReminders;
import kz.akd.bot.reminders.plan.PlanStore;
import kz.akd.bot.reminders.plan.ReminderStore;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.shared.sweeps.SomeFailed;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.storage.TestMongo;

/** The engine of one node, with people and subjects of a test's own, and a clock that the test moves. */
public final class Engine implements Recipients, ReminderSource, ReminderSender {

    private final ReminderStore store;
    private final PlanStore plans;
    private final PendingReminderStore piles;
    private final ToldStore toldStore;
    private final Nodes nodes;
    private final OptOuts refusals;
    private final Map<PersonId, Preferences> people = new ConcurrentHashMap<>();
    private final Map<String, List<PersonId>> audiences = new LinkedHashMap<>();
    private final Set<String> posted;
    private final List<String> told;
    private final Set<PersonId> broken = new HashSet<>();
    private final PendingReminderSweep mornings;
    private final List<String> failing = new ArrayList<>();
    private Predicate<Object> asking = what -> false;
    private Predicate<Bundle> telling = bundle -> false;
    private Instant now = Instant.EPOCH;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private int crashAfter = Integer.MAX_VALUE;
    private Queue<Bundle> outbox;
    private Runnable whileReading = () -> {};
    private Runnable onceTold = () -> {};

    private Engine(TestMongo mongo, Nodes nodes, Set<String> posted, List<String> told) {
        store = new ReminderStore(mongo.template(), new OverReminders(mongo.template()), nodes);
        plans = new PlanStore(mongo.template());
        piles = new PendingReminderStore(mongo.template(), nodes);
        toldStore = new ToldStore(mongo.template());
        this.nodes = nodes;
        refusals = new OptOuts(mongo.template());
        mornings = new PendingReminderSweep(piles, toldStore, store, refusals, this, this, nodes, clock);
        this.posted = posted;
        this.told = told;
    }

    public static Engine alone(TestMongo mongo) {
        return new Engine(mongo, TestNodes.alone(mongo.template()), new HashSet<>(), new ArrayList<>());
    }

    /** Another node on the same database, with the same outbox and people. */
    public Engine beside(TestMongo mongo, Nodes nodes) {
        var other = new Engine(mongo, nodes, posted, told);
        other.people.putAll(people);
        other.audiences.putAll(audiences);
        other.now = now;
        return other;
    }

    public static TestMongo mongo(Path directory) {
        return new TestMongo(directory);
    }

    public Engine at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    public PersonId person(long number, String zone) {
        var id = new PersonId(number);
        var hours = new QuietHours(ZoneId.of(zone), LocalTime.of(22, 0), LocalTime.of(8, 0));
        people.put(id, new Preferences(id, Language.EN, hours, true, Set.of(), null));
        return id;
    }

    public void wishing(PersonId person, boolean gathered, Set<String> muted, Instant paused) {
        var before = people.get(person);
        people.put(person, new Preferences(person, Language.EN, before.hours(), gathered, muted, paused));
    }

    public void audience(String subject, PersonId... audience) {
        audiences.put(subject, List.of(audience));
    }

    /** Telling this person fails until it is mended. */
    public void breaks(PersonId person, boolean broken) {
        if (broken) {
            this.broken.add(person);
        } else {
            this.broken.remove(person);
        }
    }

    /** The process dies after it has told so many more. */
    public void crashesAfter(int messages) {
        crashAfter = messages;
    }

    /** The process dies when it has told all of some people, and has not kept that. */
    public void crashesOnceAllIsTold() {
        whileTelling(() -> {
            throw new Crash();
        });
    }

    /** Happens once, just after something was told. */
    public void whileTelling(Runnable something) {
        onceTold = something;
    }

    /** Collects what is told, as it is told, however often. */
    public void tellsInto(Queue<Bundle> outbox) {
        this.outbox = outbox;
    }

    /** Happens once, just after wishes were read by which something is about to be decided. */
    public void whileDeciding(Runnable something) {
        whileReading = something;
    }

    public Reminders reminders() {
        return new Reminders(store, plans, piles, clock);
    }

    public OwnReminders own() {
        return new OwnReminders(store, piles, toldStore, refusals, this, clock);
    }

    public ReminderStore store() {
        return store;
    }

    public ToldStore toldTogether() {
        return toldStore;
    }

    public PendingReminderStore waiting() {
        return piles;
    }

    public void breaksTelling(Predicate<Bundle> broken) {
        telling = broken;
    }

    public Nodes node() {
        return nodes;
    }

    private void asked(Object what) {
        if (asking.test(what)) {
            throw new IllegalStateException("broken");
        }
    }

    /** As the bell rings for both, each time they are due. */
    public Engine sweeps() {
        rings(new ReminderSweep(
                store, List.of(this), new ReminderDispatch(piles, toldStore, refusals, this, this), clock));
        rings(mornings);
        return this;
    }

    private void rings(Sweep sweep) {
        try {
            sweep.run();
        } catch (SomeFailed some) {
            failing.add(sweep.name() + " " + some.failures() + " " + some.reason());
        }
    }

    /** What was said of those that are put off, and forgets it. */
    public List<String> failing() {
        var said = List.copyOf(failing);
        failing.clear();
        return said;
    }

    /** Asking whom something concerns, or what somebody wishes, fails until it is mended. */
    public void breaks(Predicate<Object> broken) {
        asking = broken;
    }

    public Engine sweepsAt(String moment) {
        return at(moment).sweeps();
    }

    /** Lines of a person and the rules of a message, in the order in which they were told. */
    public List<String> told() {
        return told;
    }

    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void tell(List<Bundle> bundles) {
        if (outbox != null) {
            outbox.addAll(bundles);
            return;
        }
        if (bundles.stream().anyMatch(telling)) {
            throw new IllegalStateException("broken for one");
        }
        bundles.stream().filter(bundle -> broken.contains(bundle.to().person())).forEach(bundle -> {
            throw new IllegalStateException("broken for one");
        });
        for (var bundle : bundles) {
            if (crashAfter-- <= 0) {
                throw new Crash();
            }
            var concerned = bundle.matters().stream()
                    .filter(matter -> audiences
                            .getOrDefault(matter.subject().id(), List.of())
                            .contains(bundle.to().person()))
                    .map(ReminderInfo::rule)
                    .toList();
            if (posted.add(bundle.key()) && !concerned.isEmpty()) {
                told.add(bundle.to().person() + " " + String.join("+", concerned));
            }
        }
        var next = onceTold;
        onceTold = () -> {};
        next.run();
    }

    @Override
    public Map<PersonId, Preferences> of(Collection<PersonId> ids) {
        ids.forEach(this::asked);
        var known =
                ids.stream().distinct().filter(people::containsKey).collect(Collectors.toMap(id -> id, people::get));
        var meanwhile = whileReading;
        whileReading = () -> {};
        meanwhile.run();
        return known;
    }

    @Override
    public QuietHours of(PersonId person) {
        return people.get(person).hours();
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        asked(id);
        return audiences.getOrDefault(id, List.of()).stream();
    }

    public static Rule rule(String name, String begins, Duration before, Duration usefulUntil) {
        var moment = Instant.parse(begins);
        return new Rule(name, moment.minus(before), moment.minus(usefulUntil));
    }
}
