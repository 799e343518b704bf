package kz.akd.bot.conversations;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.akd.bot.AkdBot;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.playground.Playground;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Sweep;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * How long it takes to hand so many reminders to the outbox, and in how much memory, and what a sweep costs when nothing
 * is due; run by hand: {@code mvn test -Dtest=ReminderBenchmark -Dreminders.people=100000 -Dreminders.told=500000}.
 */
@SpringBootTest(
        classes = AkdBot.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "akd.playground.store=",
            "akd.playground.clock=2026-11-23T05:00:00Z",
            "akd.storage.embedded=in-process",
            "akd.storage.directory=target/test-data/${random.uuid}",
            "akd.scheduling.enabled=false"
        })
@Import(ReminderBenchmark.Sources.class)
@ActiveProfiles("playground")
class ReminderBenchmark {

    private static final int PEOPLE = Integer.getInteger("reminders.people", 100_000);
    private static final int TOLD = Integer.getInteger("reminders.told", 500_000);
    private static final int PER_PERSON = 10;
    private static final int OVER = 5000;
    private static final long FIRST = 10_000_000;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Reminders reminders;

    @Autowired
    private List<Sweep> sweeps;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class Sources {
        @Bean
        Reminding all() {
            return source("all", id -> LongStream.range(FIRST, FIRST + PEOPLE).mapToObj(PersonId::new));
        }

        private static Reminding source(String kind, Function<String, Stream<PersonId>> audience) {
            return new Reminding() {
                @Override
                public String kind() {
                    return kind;
                }

                @Override
                public Stream<PersonId> audience(String id, String rule) {
                    return audience.apply(id);
                }

                @Override
                public Optional<Text> title(String id, Language reader) {
                    return Optional.empty();
                }

                @Override
                public Tap desk(String id) {
                    throw new IllegalStateException("nobody looks after it");
                }

                @Override
                public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
                    var notes = new HashMap<PersonId, Note>();
                    to.keySet()
                            .forEach(person -> notes.put(
                                    person, new Note(Text.typed("Opera"), Screen.saying("reminders.gathered", 1))));
                    return notes;
                }
            };
        }
    }

    @Test
    void so_many_at_one_moment() {
        for (int from = 0; from < PEOPLE; from += 1000) {
            mongo.insert(
                    LongStream.range(from, Math.min(PEOPLE, from + 1000))
                            .mapToObj(ReminderBenchmark::person)
                            .toList(),
                    Person.class);
        }
        say("people", PEOPLE);
        var noon = clock.instant();

        reminders.plan(new Subject("all", "one"), () -> List.of(rule("one", noon)));
        measured("one reminder to all, awake", PEOPLE);

        asleep(noon.plus(Duration.ofHours(14)), "single");
        measured("one reminder to all, asleep", PEOPLE);
        moves(Duration.ofHours(9));
        measured("their morning: one each", 2 * PEOPLE);

        asleep(noon.plus(Duration.ofHours(38)), "first", "second");
        measured("two reminders to all, asleep", 2 * PEOPLE);
        moves(Duration.ofHours(9));
        measured("their morning: two in one message", 3 * PEOPLE);
    }

    /** What was told long lies there for sixty days; a sweep comes each second. */
    @Test
    void sweeps_beside_what_was_told() {
        measuredSweeps("with nothing told");
        for (int from = 0; from < TOLD; from += 1000) {
            mongo.getCollection("reminders_told").insertMany(told(from / PER_PERSON, 1000 / PER_PERSON));
        }
        mongo.getCollection("reminders_over")
                .insertMany(IntStream.range(0, OVER)
                        .mapToObj(ReminderBenchmark::over)
                        .toList());
        measuredSweeps("beside " + TOLD + " told pieces and " + OVER + " reminders that are over");
    }

    private static List<Document> told(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(person -> new Document("_id", FIRST + person)
                        .append(
                                "messages",
                                IntStream.range(0, PER_PERSON / 2)
                                        .mapToObj(each -> new Document("key", "reminder" + each + ":" + person)
                                                .append("reminders", List.of("first-of-a-" + each, "second-of-" + each))
                                                .append("until", new Date()))
                                        .toList()))
                .toList();
    }

    private static Document over(int number) {
        return new Document("_id", "over" + number)
                .append("subject", new Document("_id", "event" + number).append("kind", "event"))
                .append("rule", "PT24H")
                .append("due", new Date(0))
                .append("usefulUntil", new Date(0))
                .append("state", "DONE");
    }

    private void measuredSweeps(String what) {
        for (var name : List.of("reminders", "waiting-reminders")) {
            var sweep = sweeps.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            var millis = IntStream.range(0, 15)
                    .mapToDouble(each -> {
                        long begin = System.nanoTime();
                        sweep.run();
                        return (System.nanoTime() - begin) / 1e6;
                    })
                    .sorted()
                    .toArray();
            say(name + " " + what + ": milliseconds, median", millis[7]);
        }
    }

    /** Has all be reminded at a moment of the night, and moves the clock there. */
    private void asleep(Instant night, String... names) {
        for (var name : names) {
            reminders.plan(new Subject("all", name), () -> List.of(rule(name, night)));
        }
        moves(Duration.between(clock.instant(), night).plusSeconds(2));
    }

    private static Person person(long number) {
        return new Person(
                new PersonId(FIRST + number),
                Language.RU,
                true,
                ZoneId.of("Asia/Almaty"),
                new Standing.Guest(),
                Set.of(),
                Set.of(),
                new Profile(null, null, null, null, null, Set.of(), false),
                Notifications.USUAL,
                true,
                List.of(),
                null);
    }

    private static Rule rule(String name, Instant near) {
        return new Rule(name, near.plusSeconds(1), near.plus(Duration.ofHours(20)));
    }

    private void moves(Duration by) {
        new Playground(URI.create("http://127.0.0.1:" + port)).movesClock(by);
    }

    private void measured(String what, int expected) {
        moves(Duration.ofSeconds(2));
        long before = heap();
        long begin = System.nanoTime();
        long peak = 0;
        for (var name : List.of("reminders", "waiting-reminders")) {
            sweeps.stream().filter(sweep -> sweep.name().equals(name)).forEach(Sweep::run);
            peak = Math.max(peak, heap());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        say(what + ": seconds", seconds);
        say(what + ": MiB of heap before", before / 1048576.0);
        say(what + ": MiB of heap after", peak / 1048576.0);
        say(what + ": pieces in the outbox (of " + expected + ")", outbox.depth(Mail.Lane.NOTICE));
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String what, Object figure) {
        System.out.printf(Locale.ROOT, "FIGURE %s: %s%n", what, figure);
    }
}
