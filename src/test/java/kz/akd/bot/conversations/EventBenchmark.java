package kz.akd.bot.conversations;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.akd.bot.conversations.SeatRace.Side;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A thousand members who want 200 seats, run by hand: {@code mvn test -Dtest=EventBenchmark}. How many answers a second
 * one event takes, and how long its card then takes to come, are printed.
 */
class EventBenchmark extends Conversation {

    private static final int PEOPLE = Integer.getInteger("event.people", 1000);
    private static final int SEATS = PEOPLE / 5;
    private static final int CARDS = 60;
    private static final int MORE = Integer.getInteger("event.more", 1000);
    private static final List<Integer> HAVE_ANSWERED = List.of(100, 1000, 10_000);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Autowired
    private Events events;

    @Autowired
    private EventDrafts eventDrafts;

    @Autowired
    private EventOperations eventOperations;

    @Autowired
    private EventStore store;

    @Autowired
    private MongoTemplate mongo;

    @TempDir
    private Path directory;

    @Test
    void a_thousand_on_one_node() throws Exception {
        var side = List.of(new Side(events, eventDrafts, eventOperations));
        var alone = new SeatRace(mongo, PEOPLE, SEATS, side);
        timed("members who come, some of whom leave again, one node", PEOPLE * 3 / 2, alone::comeAndLeave);
        var parties = new SeatRace(mongo, PEOPLE, SEATS, side);
        timed("parties in a changing room, one node", PEOPLE * 1457 / 1000, parties::partiesInAChangingRoom);
        cards(parties);
    }

    private void cards(SeatRace race) {
        aida.sends("/start");
        var millis = new ArrayList<Double>();
        for (int i = 0; i < CARDS; i++) {
            millis.add(aida.answeredAfterNanos("/start event_" + race.opera()) / 1e6);
        }
        millis.sort(null);
        say("card: median %.0f ms, 95th percentile %.0f ms", millis.get(CARDS / 2), millis.get(CARDS * 95 / 100));
    }

    /** Of those who answer now, who wait for a seat; among those who have, one of five has one. */
    @Test
    void one_more_after_many() throws Exception {
        var side = List.of(new Side(events, eventDrafts, eventOperations));
        answered(new SeatRace(mongo, MORE, 20, side), 100);
        for (int before : HAVE_ANSWERED) {
            var race = new SeatRace(mongo, MORE, before / 5, side);
            answered(race, before);
            timed("answers after " + before, MORE, race::allComeAtOnce);
        }
    }

    private void answered(SeatRace race, int people) {
        var at = Instant.parse("2026-01-01T00:00:00Z");
        store.change(race.opera(), event -> {
            var guests = event.guests();
            for (int i = 0; i < people; i++) {
                guests = guests.answered(new PersonId(2_000_000_000L + i), Rsvp.GOING, Party.ALONE, at);
            }
            return Change.to(event.with(guests), true);
        });
    }

    @Test
    void a_thousand_on_two_nodes() throws Exception {
        try (var base = new TestMongo(directory);
                var telegram = StandIn.start();
                var one = Node.start(base.uri(""), telegram.address(), "akd.public-url=http://127.0.0.1:1");
                var other = Node.start(base.uri(""), telegram.address(), "akd.public-url=http://127.0.0.1:1")) {
            var sides = List.of(Side.of(one), Side.of(other));
            var alone = new SeatRace(one.bean(MongoTemplate.class), PEOPLE, SEATS, sides);
            timed("members who come, some of whom leave again, two nodes", PEOPLE * 3 / 2, alone::comeAndLeave);
            var parties = new SeatRace(one.bean(MongoTemplate.class), PEOPLE, SEATS, sides);
            timed("parties in a changing room, two nodes", PEOPLE * 1457 / 1000, parties::partiesInAChangingRoom);
        }
    }

    private interface Run {
        void run() throws Exception;
    }

    private static void timed(String what, int answers, Run run) throws Exception {
        long start = System.nanoTime();
        long busy = processor();
        run.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double ofProcessor = (processor() - busy) / 1e9;
        say(
                "%s: %.1f s, %.0f a second; %.1f s of processor, %.2f ms each; load %.1f",
                what,
                seconds,
                answers / seconds,
                ofProcessor,
                ofProcessor * 1000 / answers,
                SYSTEM.getSystemLoadAverage());
    }

    /** What all threads have used, the database's among them: on a busy machine it says more than the clock. */
    private static long processor() {
        return SYSTEM.getProcessCpuTime();
    }

    private static void say(String format, Object... arguments) {
        System.out.println("BENCHMARK " + String.format(Locale.ROOT, format, arguments));
    }
}
