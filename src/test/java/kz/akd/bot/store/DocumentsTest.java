package kz.akd.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.storage.TestMongo;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** Rule 5 for features' documents: changed at once, told at least once, and nothing accepted is lost. */
class DocumentsTest {

    record JarId(ObjectId value) implements DocumentId {}

    record Coin(PersonId from, int worth) {}

    @Document("jars")
    record Jar(@Id JarId id, List<Coin> coins, Instant opens) {
        Jar with(Coin coin) {
            var more = new ArrayList<>(coins);
            more.add(coin);
            return new Jar(id, List.copyOf(more), opens);
        }
    }

    @TypeAlias("coin-dropped")
    record CoinDropped(JarId jar, int worth) implements Fact {}

    private final List<Object> heard = new ArrayList<>();
    private boolean deaf;
    private Consumer<Object> listening = fact -> {};

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private DocumentStore store;
    private Documents<JarId, Jar> jars;

    @BeforeEach
    void open() {
        mongo = new TestMongo(directory);
        restart();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void restart() {
        var template =
                mongo.keeping(List.of(DocumentId.storedAs(JarId.class, JarId::new)), Jar.class, CoinDropped.class);
        store = new DocumentStore(template, fact -> {
            if (deaf) {
                throw new IllegalStateException("deaf");
            }
            heard.add(fact);
            listening.accept(fact);
        });
        jars = store.of(Jar.class, Jar::id).indexed("coins.from");
    }

    private final Jar empty = new Jar(new JarId(new ObjectId()), List.of(), Instant.parse("2026-12-01T10:00:00Z"));

    private int drop(int worth) {
        return jars.change(empty.id(), jar -> {
                    var fuller = jar.with(new Coin(new PersonId(7), worth));
                    return Change.to(fuller, fuller.coins().size(), new CoinDropped(jar.id(), worth));
                })
                .orElseThrow();
    }

    @Test
    void what_was_added_is_found_by_its_id_and_by_what_it_holds() {
        assertThat(jars.add(empty)).isTrue();
        assertThat(jars.add(empty)).isFalse();
        drop(5);
        assertThat(jars.find(empty.id())).contains(empty.with(new Coin(new PersonId(7), 5)));
        assertThat(jars.where("coins.from", new PersonId(7))).hasSize(1);
        assertThat(jars.where("coins.from", new PersonId(8))).isEmpty();
        assertThat(jars.due("opens", empty.opens())).hasSize(1);
        assertThat(jars.due("opens", empty.opens().minusMillis(1))).isEmpty();
        jars.remove(empty.id());
        assertThat(jars.find(empty.id())).isEmpty();
        assertThat(jars.change(empty.id(), jar -> Change.none(jar, 1))).isEmpty();
    }

    @Test
    void a_decision_that_was_overtaken_is_taken_anew() {
        jars.add(empty);
        var rounds = new ArrayList<Integer>();
        jars.change(empty.id(), jar -> {
            if (rounds.isEmpty()) {
                drop(1);
            }
            rounds.add(jar.coins().size());
            return Change.to(jar.with(new Coin(new PersonId(7), 2)), true);
        });
        assertThat(rounds).containsExactly(0, 1);
        assertThat(jars.find(empty.id()).orElseThrow().coins())
                .extracting(Coin::worth)
                .containsExactly(1, 2);
    }

    @Test
    void a_fact_nobody_could_hear_is_told_after_a_restart_and_then_no_more() {
        jars.add(empty);
        deaf = true;
        drop(5);
        deaf = false;
        restart();
        store.run();
        store.run();
        assertThat(heard).containsExactly(new CoinDropped(empty.id(), 5));
        store.on(new NodeLost());
        store.run();
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_fact_of_a_change_that_changes_nothing_is_told_too() {
        jars.add(empty);
        jars.change(empty.id(), jar -> Change.to(jar, true, new CoinDropped(jar.id(), 0)));
        assertThat(heard).containsExactly(new CoinDropped(empty.id(), 0));
    }

    /** Whoever listens may change the same document, as may others meanwhile. */
    @Test
    void what_is_changed_while_a_fact_is_told_is_told_once_and_leaves_nothing_untold() {
        jars.add(empty);
        listening = fact -> {
            if (heard.size() < 3) {
                drop(7);
            }
        };

        drop(5);

        assertThat(heard)
                .containsExactly(
                        new CoinDropped(empty.id(), 5), new CoinDropped(empty.id(), 7), new CoinDropped(empty.id(), 7));
        restart();
        store.run();
        assertThat(heard).hasSize(3);
    }

    @Test
    void a_fact_that_cannot_be_read_keeps_no_other_from_being_told() {
        jars.add(empty);
        deaf = true;
        drop(5);
        deaf = false;
        mongo.template()
                .getCollection("jars")
                .updateOne(new org.bson.Document(), Updates.push("untold", new org.bson.Document("_class", "gone")));
        restart();
        drop(6);

        assertThat(heard).containsExactly(new CoinDropped(empty.id(), 5), new CoinDropped(empty.id(), 6));
    }
}
