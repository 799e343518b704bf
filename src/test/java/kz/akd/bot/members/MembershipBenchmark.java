package kz.akd.bot.members;

import java.lang.ref.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import kz.akd.bot.AkdBot;
import kz.akd.bot.members.admission.Admissions;
import kz.akd.bot.members.directory.GeneratedNames;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.directory.MemberFilter;
import kz.akd.bot.members.directory.Typo;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.roster.RosterDesk;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.test.context.ActiveProfiles;

/**
 * What 100,000 members cost: to read, to hold, to find, to list, to admit. Run by hand, see docs/performance.md; asserts
 * nothing about time, as another machine has other figures.
 */
@SpringBootTest(
        classes = AkdBot.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "akd.playground.store=",
            "akd.playground.greeted=false",
            "akd.playground.floods=false",
            "akd.playground.clock=2026-11-23T05:00:00Z",
            "akd.storage.embedded=in-process",
            "akd.storage.directory=target/test-data/${random.uuid}"
        })
@ActiveProfiles("playground")
@Import(MembershipBenchmark.Reads.class)
class MembershipBenchmark {

    private static final PersonId AIDA = new PersonId(1001);
    private static final PersonId DANA = new PersonId(1005);
    private static final int MEMBERS = 100_000;
    private static final int BATCH = 1000;
    private static final int FIRST = 1_000_000;
    private static final int FIRST_FRESH = 2_000_000;
    private static final int REGULARS = 50;
    private static final int FINDS = 10_000;
    private static final int ADMISSIONS = 4;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private MemberDirectory directory;

    @Autowired
    private RosterDesk desk;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Reads reads;

    private final List<String> names = GeneratedNames.of(MEMBERS);
    private final Random random = new Random(5);

    /** Counts how often the regulars, the first of all, are read from the database. */
    static class Reads {

        private final LongAdder regulars = new LongAdder();

        @EventListener
        void on(AfterLoadEvent<?> loaded) {
            if ("people".equals(loaded.getCollectionName())
                    && loaded.getSource().get("_id") instanceof Number id
                    && id.longValue() >= FIRST
                    && id.longValue() < FIRST + REGULARS) {
                regulars.increment();
            }
        }
    }

    @Test
    void measure() {
        fill();
        findThemselvesAmong(10_000);
        findThemselvesAmong(MEMBERS - REGULARS);
        admit();
        readTheRoll();
        timed("search by whole name", 100, 500, () -> search(anyName()));
        timed("search by surname", 100, 500, () -> search(anyName().split(" ")[0]));
        timed("search by name with a typo", 100, 500, () -> search(Typo.in(anyName(), random)));
        timed("search by city", 50, 300, () -> search(any(units.all()).city().in(Language.RU)));
        timed(
                "list of all members at the desk",
                10,
                100,
                () -> desk.list(DANA, MemberFilter.ALL).orElseThrow().size());
        timed("census", 10, 100, () -> desk.census(DANA).orElseThrow().of(MemberFilter.ALL));
    }

    private void fill() {
        long begin = System.nanoTime();
        for (int from = 0; from < MEMBERS; from += BATCH) {
            var batch = new ArrayList<Person>();
            for (int i = from; i < from + BATCH; i++) {
                batch.add(member(i));
            }
            mongo.insert(batch, Person.class);
        }
        print("seconds to insert 100,000 members, 1,000 at a time", "%.1f", (System.nanoTime() - begin) / 1e9);
    }

    private Person member(int i) {
        var person = Person.guest(new PersonId(FIRST + i), Language.values()[i % Language.values().length]);
        return person.admitted(application(i, names.get(i)), Instant.EPOCH.plusSeconds(i), FIRST + i);
    }

    private Application application(int i, String name) {
        var unit = units.all().get(i % units.all().size());
        var declarable = MemberKind.declarable();
        return new Application(
                new ApplicationId(new ObjectId()),
                name,
                declarable.get(i % declarable.size()),
                unit.id(),
                unit.zone(),
                new Phone("+7702%07d".formatted(i)),
                Instant.EPOCH);
    }

    private void readTheRoll() {
        print("seconds to read the roll, first time", "%.2f", secondsToRead(new MemberIndex(people)));
        long before = usedBytes();
        var roll = new MemberIndex(people);
        print("seconds to read the roll, second time", "%.2f", secondsToRead(roll));
        print("MiB of the roll of " + roll.all().size(), "%.1f", (usedBytes() - before) / 1048576.0);
        Reference.reachabilityFence(roll);
    }

    private static double secondsToRead(MemberIndex roll) {
        long begin = System.nanoTime();
        roll.afterSingletonsInstantiated();
        return (System.nanoTime() - begin) / 1e9;
    }

    private int search(String typed) {
        return directory.search(AIDA, typed, Language.RU).orElseThrow().size();
    }

    private void admit() {
        var applying = new ArrayList<Long>();
        var approving = new ArrayList<Long>();
        for (int i = 0; i < ADMISSIONS; i++) {
            var person = new PersonId(FIRST_FRESH + i);
            var application = application(MEMBERS + i, anyName());
            long begin = System.nanoTime();
            admissions.apply(person, application);
            long applied = System.nanoTime();
            admissions.approve(DANA, person, application.id());
            approving.add(System.nanoTime() - applied);
            applying.add(applied - begin);
        }
        print("application", applying);
        print("approval", approving);
    }

    /** Each find of one of the regulars is followed by one of somebody else. */
    private void findThemselvesAmong(int others) {
        long readBefore = reads.regulars.sum();
        long begin = System.nanoTime();
        for (int i = 0; i < FINDS; i++) {
            people.find(new PersonId(FIRST + i % REGULARS)).orElseThrow();
            people.find(new PersonId(FIRST + REGULARS + random.nextInt(others))).orElseThrow();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double hits = 1 - (reads.regulars.sum() - readBefore) / (double) FINDS;
        var among = REGULARS + " people among " + others + " others";
        print("finds of " + among + " answered from memory, percent", "%.2f", 100 * hits);
        print("seconds for " + FINDS + " finds of " + among + " and as many of others", "%.1f", seconds);
    }

    private static void timed(String what, int warmUp, int times, LongSupplier action) {
        var nanos = new ArrayList<Long>();
        long found = 0;
        for (int i = 0; i < warmUp + times; i++) {
            long begin = System.nanoTime();
            long here = action.getAsLong();
            if (i >= warmUp) {
                nanos.add(System.nanoTime() - begin);
                found += here;
            }
        }
        print(what, nanos);
        print(what + ": people found each time, on average", "%.1f", found / (double) times);
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        print(what + ", milliseconds: median", "%.2f", nanos.get(nanos.size() / 2) / 1e6);
        print(what + ", milliseconds: 99th percentile", "%.2f", nanos.get(nanos.size() * 99 / 100) / 1e6);
    }

    private String anyName() {
        return any(names);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, String format, Object figure) {
        System.out.println("FIGURE " + what + ": " + String.format(format, figure));
    }
}
