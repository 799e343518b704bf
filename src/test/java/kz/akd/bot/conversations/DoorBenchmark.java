package kz.akd.bot.conversations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.rsvp.Events;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Two hundred people come to one door, run by hand: {@code mvn test -Dtest=DoorBenchmark}. How fast three officers check
 * them in is printed, and how long one waits for the answer to a card among hundreds of others.
 */
class DoorBenchmark extends Conversation {

    private static final int PEOPLE = 200;
    private static final int SCANS = 40;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private EventDrafts eventDrafts;

    @Autowired
    private Events events;

    @Autowired
    private CheckIns checkIns;

    @Test
    void two_hundred_by_three_officers() throws Exception {
        playground.movesClock(Duration.ofDays(20));
        var begins = playground.now().plus(Duration.ofHours(1));
        var race = new DoorRace(mongo, eventDrafts, events, checkIns, begins, PEOPLE, 0, 0);
        say("200 members checked in by three officers: %.1f s", race.everybodyOnce(3));
        say("the same 200 once more by each of the three: %.1f s", race.everybodyByEach(3, new ArrayList<>()));

        dana.sends("/start");
        var card = QrCode.start(saken.sends("/start").sends("/card").lastFile());
        var millis = new ArrayList<Double>();
        for (int i = 0; i < SCANS; i++) {
            millis.add(dana.answeredAfterNanos(card) / 1e6);
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "BENCHMARK answer to a card beside 200: median %.0f ms, 95th percentile %.0f ms%n",
                millis.get(SCANS / 2),
                millis.get(SCANS * 95 / 100));
    }

    private static void say(String format, Duration took) {
        System.out.println("BENCHMARK " + String.format(Locale.ROOT, format, took.toMillis() / 1e3));
    }
}
