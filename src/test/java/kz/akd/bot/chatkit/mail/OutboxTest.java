package kz.akd.bot.chatkit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.mail.Mail.Lane;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private List<Nodes> nodes;
    private Outbox here;
    private Outbox there;

    @BeforeEach
    void start() {
        mongo = new TestMongo(directory);
        nodes = TestNodes.sharing(mongo.template(), 2);
        here = outbox(nodes.get(0), NOW);
        there = outbox(nodes.get(1), NOW);
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    private Outbox outbox(Nodes node, Instant now) {
        return new Outbox(mongo.template(), node, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Outgoing mail(String key, Instant due) {
        return new Outgoing(
                key,
                new PersonId(1001),
                Lane.NOTICE,
                due,
                NOW,
                null,
                new Letter("<b>Opera</b>", List.of(), null),
                null);
    }

    private static Outgoing mail(String key) {
        return mail(key, Instant.EPOCH);
    }

    private static List<String> keys(List<Outgoing> mail) {
        return mail.stream().map(Outgoing::key).toList();
    }

    @Test
    void what_a_node_posts_it_has_in_hand_and_nobody_else_takes_it() {
        assertThat(here.keep(mail("seat:1"))).isPresent();

        assertThat(there.take(Lane.NOTICE, 10, Set.of())).isEmpty();
        assertThat(here.take(Lane.NOTICE, 10, Set.of("seat:1"))).isEmpty();
        assertThat(here.take(Lane.ANNOUNCEMENT, 10, Set.of())).isEmpty();
        assertThat(keys(here.take(Lane.NOTICE, 10, Set.of()))).containsExactly("seat:1");
    }

    @Test
    void rule_5_a_key_is_posted_once_whether_its_mail_waits_was_sent_or_has_failed() {
        assertThat(here.keep(mail("waits"))).isPresent();
        here.keep(mail("sent")).ifPresent(mail -> here.settle(List.of(Settlement.sent(mail, 7))));
        here.keep(mail("failed"))
                .ifPresent(mail -> here.settle(List.of(Settlement.failed(mail, "400 chat not found", true))));

        for (var key : List.of("waits", "sent", "failed")) {
            assertThat(there.keep(mail(key))).as(key).isEmpty();
        }
        there.keepAll(Lane.NOTICE, List.of(mail("waits"), mail("sent"), mail("new"), mail("failed")));

        assertThat(keys(there.take(Lane.NOTICE, 10, Set.of()))).containsExactly("new");
        assertThat(here.depth(Lane.NOTICE)).isEqualTo(2);
        assertThat(here.delivery("sent")).get().extracting(Delivery::failure).isNull();
        assertThat(here.delivery("failed")).get().extracting(Delivery::failure).isEqualTo("400 chat not found");
    }

    @Test
    void it_says_what_has_become_of_each_piece() {
        here.keep(mail("waits"));
        here.keep(mail("sent")).ifPresent(mail -> here.settle(List.of(Settlement.sent(mail, 7))));
        here.keep(mail("blocked")).ifPresent(mail -> here.settle(List.of(Settlement.failed(mail, "403", true))));
        here.keep(mail("failed")).ifPresent(mail -> here.settle(List.of(Settlement.failed(mail, "400 why", false))));

        assertThat(there.fates(List.of("waits", "sent", "blocked", "failed", "unknown")))
                .isEqualTo(Map.of(
                        "waits",
                        Fate.WAITING,
                        "sent",
                        Fate.delivered(7L),
                        "blocked",
                        Fate.BLOCKED,
                        "failed",
                        Fate.failed("400 why")));
    }

    @Test
    void what_is_called_back_may_be_posted_again_but_not_what_was_under_way() {
        var underWay = here.keep(mail("under way")).orElseThrow();
        here.keepAll(Lane.NOTICE, List.of(mail("waits")));

        there.remove(List.of("waits", "under way"));
        here.settle(List.of(Settlement.sent(underWay, 7)));

        assertThat(here.fates(List.of("waits", "under way"))).isEqualTo(Map.of("under way", Fate.delivered(7L)));
        assertThat(here.keep(mail("under way"))).isEmpty();
        assertThat(here.keep(mail("waits"))).isPresent();
    }

    @Test
    void what_many_take_at_once_each_has_once() {
        here.keepAll(
                Lane.NOTICE,
                IntStream.range(0, 300).mapToObj(i -> mail("seat:" + i)).toList());

        var hands = List.of(here, there).parallelStream()
                .map(outbox -> keys(outbox.take(Lane.NOTICE, 200, Set.of())))
                .toList();
        var rest = keys(there.take(Lane.NOTICE, 300, Set.copyOf(hands.get(1))));

        assertThat(Stream.of(hands.get(0), hands.get(1), rest).flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(300);
    }

    @Test
    void what_mail_carries_waits_with_it() {
        var file = Attachment.document("event.ics", new byte[] {0, -1, 13, 10});
        var picture = Attachment.pictureKnownAs("AgACAgIAAx");
        here.keepAll(Lane.NOTICE, List.of(carrying("file", file), carrying("picture", picture), mail("words")));

        assertThat(there.take(Lane.NOTICE, 10, Set.of()))
                .extracting(Outgoing::letter)
                .extracting(Letter::attachment)
                .containsExactlyInAnyOrder(file, picture, null);
    }

    @Test
    void mail_of_a_release_that_carried_nothing_is_read() {
        here.keep(mail("old"));
        mongo.template()
                .getCollection(Lane.NOTICE.collection())
                .updateOne(new Document("_id", "old"), new Document("$unset", new Document("letter.attachment", "")));

        assertThat(here.take(Lane.NOTICE, 10, Set.of()))
                .extracting(Outgoing::letter)
                .containsExactly(new Letter("<b>Opera</b>", List.of(), null));
    }

    private static Outgoing carrying(String key, Attachment file) {
        var letter = new Letter("<b>Opera</b>", List.of(), null, file);
        return new Outgoing(key, new PersonId(1001), Lane.NOTICE, Instant.EPOCH, NOW, null, letter, null);
    }

    @Test
    void mail_carries_what_the_server_has_or_a_small_document_and_nothing_else() {
        var large = Screen.saying("any").carrying(Attachment.document("a.zip", new byte[40_000]));
        var drawn = Screen.saying("any").carrying(Attachment.picture("a.png", new byte[10]));

        assertThat(Attachment.document("a.ics", new byte[4000]).isMailable()).isTrue();
        for (var screen : List.of(large, drawn)) {
            assertThatThrownBy(() -> Mail.notice("any", new PersonId(1), screen))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void mail_waits_for_its_moment() {
        here.keepAll(Lane.NOTICE, List.of(mail("later", NOW.plusSeconds(60))));

        assertThat(there.take(Lane.NOTICE, 10, Set.of())).isEmpty();
        assertThat(keys(outbox(nodes.get(1), NOW.plusSeconds(60)).take(Lane.NOTICE, 10, Set.of())))
                .containsExactly("later");
    }

    @Test
    void mail_in_the_hands_of_a_dead_node_is_taken_over() {
        here.keep(mail("seat:1"));

        TestNodes.outlive(nodes.subList(1, 2));

        assertThat(keys(there.take(Lane.NOTICE, 10, Set.of()))).containsExactly("seat:1");
    }

    @Test
    void a_clock_that_jumps_takes_no_mail_out_of_a_living_nodes_hands() {
        here.keep(mail("seat:1"));

        assertThat(outbox(nodes.get(1), NOW.plus(Duration.ofDays(400))).take(Lane.NOTICE, 10, Set.of()))
                .isEmpty();
    }

    @Test
    void what_was_sent_and_could_not_be_removed_is_not_sent_again() {
        here.keep(mail("seat:1"));
        mongo.template().save(new Delivery("seat:1", new PersonId(1001), NOW, null, null, 7L, null));

        assertThat(here.take(Lane.NOTICE, 10, Set.of())).isEmpty();
        assertThat(here.depth(Lane.NOTICE)).isZero();
    }

    @Test
    void what_is_put_back_is_free_for_everybody_from_its_moment_on() {
        var mail = here.keep(mail("seat:1")).orElseThrow();

        here.putBack(List.of(mail), Duration.ZERO);

        assertThat(keys(there.take(Lane.NOTICE, 10, Set.of()))).containsExactly("seat:1");
    }

    @Test
    void its_age_is_the_time_that_the_oldest_piece_has_been_waiting() {
        assertThat(here.age(Lane.NOTICE)).isZero();
        here.keep(mail("old"));

        assertThat(outbox(nodes.get(0), NOW.plusSeconds(90)).age(Lane.NOTICE)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void what_became_of_mail_is_forgotten_after_more_than_a_year() {
        here.keep(mail("seat:1")).ifPresent(mail -> here.settle(List.of(Settlement.sent(mail, 7))));

        here.forgetBefore(NOW.plusSeconds(1));

        assertThat(here.delivery("seat:1")).isEmpty();
    }
}
