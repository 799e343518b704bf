package kz.akd.bot.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerFailing;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerWorksAgain;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whoever fails at a fact keeps nobody else from it, and is told again. */
class TellingTest {

    private static final Instant NOW = Instant.parse("2026-11-28T05:00:00Z");
    private static final PersonId AIDA = new PersonId(5_000_000_001L);
    private static final PersonId NOBODY = new PersonId(9_000_000_009L);

    @TypeAlias("test-baked")
    record Baked(PersonId by, int loaf) implements Fact {}

    record Knock() {}

    /** Fails at whatever it is set to fail at. */
    static class Taster {
        private final List<Baked> tasted = new ArrayList<>();
        private List<Integer> spoilt = List.of();

        @EventListener
        @Order(1)
        void on(Baked fact) {
            if (spoilt.contains(fact.loaf())) {
                throw new IllegalStateException("loaf " + fact.loaf());
            }
            tasted.add(fact);
        }

        @EventListener
        @Order(1)
        void on(Knock knock) {
            throw new IllegalStateException("asleep");
        }
    }

    static class Seller {
        private final List<Fact> sold = new ArrayList<>();
        private int knocks;

        @EventListener
        @Order(2)
        void on(Baked fact) {
            sold.add(fact);
        }

        @EventListener
        @Order(2)
        void on(Knock knock) {
            knocks++;
        }
    }

    static class Office {
        private final List<Fact> heard = new ArrayList<>();

        @EventListener
        void on(ListenerFailing fact) {
            heard.add(fact);
        }

        @EventListener
        void on(ListenerWorksAgain fact) {
            heard.add(fact);
        }
    }

    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final Taster taster = new Taster();
    private final Seller seller = new Seller();
    private final Office office = new Office();
    private boolean away;
    private TestMongo mongo;
    private MongoOperations template;
    private AnnotationConfigApplicationContext application;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        template = mongo.keeping(List.of(), Baked.class, Unheard.class);
        application = new AnnotationConfigApplicationContext();
        application.registerBean(MongoOperations.class, () -> template);
        application.registerBean(
                Clock.class,
                () -> InstantSource.offset(time::get, Duration.ZERO).withZone(ZoneOffset.UTC));
        application.registerBean(Taster.class, () -> taster);
        application.registerBean(Seller.class, () -> seller);
        application.registerBean(Office.class, () -> office);
        application.registerBean(
                UnheardStore.class, () -> new UnheardStore(template, application.getBean(Clock.class)) {
                    @Override
                    void add(String listener, Fact fact, Throwable fault) {
                        if (away) {
                            throw new IllegalStateException("no database");
                        }
                        super.add(listener, fact, fault);
                    }
                });
        application.register(Telling.class, UnheardSweep.class, UnheardPersonalData.class);
        application.refresh();
    }

    @AfterEach
    void close() {
        application.close();
        mongo.close();
    }

    private void bakes(int loaf) {
        application.publishEvent(new Baked(AIDA, loaf));
    }

    private void sweepsAfter(Duration pause) {
        time.updateAndGet(now -> now.plus(pause));
        application.getBean(UnheardSweep.class).run();
    }

    private List<Unheard> unheard() {
        return template.findAll(Unheard.class);
    }

    @Test
    void one_that_fails_keeps_neither_others_nor_other_facts_waiting() {
        taster.spoilt = List.of(1);
        bakes(1);
        bakes(2);

        assertThat(seller.sold).containsExactly(new Baked(AIDA, 1), new Baked(AIDA, 2));
        assertThat(taster.tasted).containsExactly(new Baked(AIDA, 2));
        assertThat(unheard()).extracting(Unheard::fact).containsExactly(new Baked(AIDA, 1));
    }

    @Test
    void what_was_not_heard_is_told_again_to_that_one_alone() {
        taster.spoilt = List.of(1);
        bakes(1);
        bakes(1);
        assertThat(unheard()).hasSize(1);
        taster.spoilt = List.of();

        sweepsAfter(Duration.ofSeconds(9));
        assertThat(taster.tasted).isEmpty();
        sweepsAfter(Duration.ofSeconds(1));
        sweepsAfter(Duration.ofHours(1));

        assertThat(taster.tasted).containsExactly(new Baked(AIDA, 1));
        assertThat(seller.sold).hasSize(2);
        assertThat(unheard()).isEmpty();
        assertThat(office.heard).isEmpty();
    }

    @Test
    void after_three_failures_it_is_said_what_and_since_when_and_then_that_it_works() {
        taster.spoilt = List.of(1, 2);
        bakes(1);
        sweepsAfter(Duration.ofSeconds(10));
        assertThat(office.heard).isEmpty();
        sweepsAfter(Duration.ofSeconds(20));

        var failing = new ListenerFailing("Taster.on(Baked)", NOW, "IllegalStateException");
        assertThat(office.heard).containsExactly(failing);

        taster.spoilt = List.of();
        sweepsAfter(Duration.ofHours(1));
        assertThat(office.heard).containsExactly(failing, new ListenerWorksAgain("Taster.on(Baked)", NOW));
    }

    /** After a release in which it was called otherwise. */
    @Test
    void what_somebody_who_is_gone_has_not_heard_all_hear_again() {
        taster.spoilt = List.of(1);
        bakes(1);
        taster.spoilt = List.of();
        template.getCollection("facts_unheard")
                .updateMany(new Document(), new Document("$set", new Document("listener", "Cook.on(Baked)")));

        sweepsAfter(Duration.ofMinutes(1));

        assertThat(taster.tasted).hasSize(1);
        assertThat(unheard()).isEmpty();
    }

    @Test
    void what_cannot_be_read_keeps_nothing_else_waiting() {
        template.getCollection("facts_unheard")
                .insertOne(new Document("_id", "x")
                        .append("due", NOW)
                        .append("since", NOW)
                        .append("failures", "many"));
        taster.spoilt = List.of(1);
        bakes(1);
        taster.spoilt = List.of();

        sweepsAfter(Duration.ofMinutes(1));

        assertThat(taster.tasted).hasSize(1);
    }

    @Test
    void rule_7_whoever_is_forgotten_is_not_named_in_what_is_still_told() {
        taster.spoilt = List.of(1);
        bakes(1);
        application.getBean(UnheardPersonalData.class).forget(AIDA, NOBODY);
        taster.spoilt = List.of();

        sweepsAfter(Duration.ofMinutes(1));

        assertThat(taster.tasted).containsExactly(new Baked(NOBODY, 1));
    }

    @Test
    void where_it_cannot_be_kept_whoever_tells_it_hears_of_that_and_all_others_have_heard() {
        taster.spoilt = List.of(1);
        away = true;

        assertThatThrownBy(() -> bakes(1)).hasMessage("no database");

        assertThat(seller.sold).hasSize(1);
    }

    @Test
    void what_is_no_fact_all_hear_too_and_then_whoever_tells_it_hears_of_the_fault() {
        assertThatThrownBy(() -> application.publishEvent(new Knock())).hasMessage("asleep");

        assertThat(seller.knocks).isOne();
        assertThat(unheard()).isEmpty();
    }
}
