package kz.akd.bot.members.card;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out sealed and comes back from anybody. */
class SealsTest {

    private static final Instant EXPIRES = Instant.parse("2026-12-28T09:00:00Z");
    private static final byte[] SUBJECT = "eightlet".getBytes(US_ASCII);

    private TestMongo mongo;
    private Seals seals;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        seals = node(1);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    /** One with chances of its own, as each node and each start has. */
    private Seals node(long chance) {
        return new Seals(new Secrets(mongo.template(), new Random(chance)));
    }

    @Test
    void what_one_node_sealed_opens_on_another_and_after_a_restart() {
        var token = seals.of("door", SUBJECT.length).close(SUBJECT, EXPIRES);

        var opened = node(2).of("door", SUBJECT.length).open(token).orElseThrow();
        var read = new byte[SUBJECT.length];
        opened.subject().get(read);
        assertThat(read).isEqualTo(SUBJECT);
        assertThat(opened.hasExpired(EXPIRES.minusMillis(1))).isFalse();
        assertThat(opened.hasExpired(EXPIRES)).isTrue();
    }

    @Test
    void what_was_sealed_for_one_purpose_is_forged_for_another() {
        var token = seals.of("door", SUBJECT.length).close(SUBJECT, EXPIRES);

        assertThat(seals.of("calendar", SUBJECT.length).open(token)).isEmpty();
        assertThat(seals.of("", SUBJECT.length).open(token)).isEmpty();
    }

    @Test
    void what_is_changed_shortened_or_typed_opens_nothing() {
        var seal = seals.of("door", SUBJECT.length);
        var token = seal.close(SUBJECT, EXPIRES);

        for (int i = 0; i < token.length(); i++) {
            var changed = new StringBuilder(token);
            changed.setCharAt(i, token.charAt(i) == 'A' ? 'B' : 'A');
            assertThat(seal.open(changed.toString())).as("letter " + i).isEmpty();
        }
        for (var typed : List.of("", token.substring(1), token + "A", "Қ".repeat(token.length()))) {
            assertThat(seal.open(typed)).isEmpty();
        }
    }
}
