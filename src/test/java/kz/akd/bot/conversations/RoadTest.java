package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The road between Telegram and the bot, with everything on it that goes wrong there. */
class RoadTest {

    @TempDir
    private static Path directory;

    private static TestMongo mongo;
    private static Cable cable;
    private static String database;
    private static StandIn telegram;
    private static Node bot;

    @BeforeAll
    static void start() throws IOException {
        mongo = new TestMongo(directory);
        var straight = URI.create(mongo.uri(""));
        cable = new Cable(straight.getPort());
        database = "mongodb://127.0.0.1:" + cable.port() + straight.getPath() + "?serverSelectionTimeoutMS=400";
        telegram = StandIn.start();
        bot = startBot();
    }

    private static Node startBot() {
        return Node.start(
                database,
                telegram.address(),
                "akd.telegram.messages-per-second=10000",
                "akd.telegram.call-seconds=2",
                "akd.telegram.poll-seconds=1");
    }

    @AfterAll
    static void stop() throws IOException {
        bot.close();
        telegram.close();
        cable.close();
        mongo.close();
    }

    @AfterEach
    void calm() {
        telegram.storm(0, 0);
    }

    @Test
    void rule_5_whatever_goes_wrong_at_telegram_every_message_is_answered() {
        telegram.storm(0.25, 7, "SERVER_ERROR", "HTML_PAGE", "TOO_MANY", "ANSWER_LOST");
        var people = telegram.people(12);
        for (var person : people) {
            telegram.says(person, "/menu");
            telegram.says(person, "/unknown");
        }

        for (var person : people) {
            var phone = telegram.playground().phone(person);
            phone.hasSeen("/unknown");
        }
    }

    @Test
    void the_poll_loop_outlives_every_kind_of_refusal() {
        telegram.next("getUpdates", "SERVER_ERROR", "HTML_PAGE", "TOO_MANY", "ANSWER_LOST", "SERVER_ERROR");
        var phone = telegram.playground().newPhone("Patient", "en");

        phone.sends("/unknown").sees("/unknown");
    }

    @Test
    void a_person_whose_answer_hangs_holds_up_nobody_else() {
        var slow = telegram.playground().newPhone("Slow", "en");
        var quick = telegram.playground().newPhone("Quick", "en");
        quick.sends("/start");
        telegram.next("sendMessage", "HANGS");
        telegram.says(slow.id(), "/unknown");
        // or the quick one's answer could be the one that hangs
        telegram.awaitFaults();

        long start = System.nanoTime();
        telegram.says(quick.id(), "/other");
        quick.hasSeen("/other");
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(2);
        slow.sees("/unknown");
    }

    @Test
    void an_update_that_cannot_be_read_is_set_aside_and_holds_up_nobody() {
        int poison = telegram.queues("message", "{\"message_id\": {\"no\": \"number\"}, \"chat\": 7}");
        var phone = telegram.playground().newPhone("After", "en");

        phone.sends("/unknown").sees("/unknown");

        assertThat(mongo.template().getCollection("set_aside").find().map(each -> each.get("_id")))
                .contains((long) poison);
    }

    @Test
    void rule_5_while_the_database_is_away_updates_wait_and_people_are_told() throws IOException {
        var phone = telegram.playground().newPhone("Waiting", "en");
        phone.sends("/start").taps("English");
        cable.cut();

        int update = telegram.says(phone.id(), "/unknown");
        phone.hasSeen("Our storage is not answering");
        assertThat(telegram.pendingUpdates()).isPositive();
        assertThat(update).isPositive();

        cable.mend();
        phone.hasSeen("/unknown");
        assertThat(phone.timesSeen("/unknown")).isEqualTo(1);
    }

    @Test
    void who_blocked_the_bot_is_known_as_unreachable_until_they_come_back() {
        var phone = telegram.playground().newPhone("Leaving", "en");
        phone.sends("/start").blocks(true);
        bot.bean(Mailbox.class).post(notice("left:1", phone.id()));

        awaitDelivery("left:1");
        assertThat(failure("left:1")).contains("blocked");
        assertThat(reachable(phone.id())).isFalse();

        phone.sends("/start").seesButton("English");
        assertThat(reachable(phone.id())).isTrue();
    }

    @Test
    void rule_5_mail_goes_out_once_in_spite_of_refusals() {
        var people = telegram.people(20);
        people.forEach(id -> bot.bean(Visitors.class).meet(new PersonId(id), null));
        telegram.next("sendMessage", "SERVER_ERROR", "TOO_MANY", "HTML_PAGE", "SERVER_ERROR");

        for (int again = 0; again < 2; again++) {
            bot.bean(Mailbox.class)
                    .post(people.stream().map(id -> notice("once:" + id, id)).toList());
        }
        people.forEach(id -> awaitDelivery("once:" + id));

        assertThat(people)
                .allSatisfy(id -> assertThat(telegram.timesSeen(id, "Somebody")).isEqualTo(1));
    }

    @Test
    void rule_5_mail_with_a_file_arrives_once_with_it_in_spite_of_refusals() {
        var phone = telegram.playground().newPhone("Calendar", "en");
        phone.sends("/start");
        telegram.next("sendDocument", "SERVER_ERROR", "TOO_MANY", "HTML_PAGE");
        var mail = Mail.notice(
                "file:1",
                new PersonId(phone.id()),
                Screen.saying("members.notice.admitted", "With a file")
                        .carrying(Attachment.document("event.ics", "BEGIN".getBytes(StandardCharsets.UTF_8))));

        for (int again = 0; again < 2; again++) {
            bot.bean(Mailbox.class).post(List.of(mail));
        }
        awaitDelivery("file:1");

        assertThat(phone.seesTimes(1, "With a file").lastFile()).asString().isEqualTo("BEGIN");
        assertThat(failure("file:1")).isNull();
    }

    @Test
    void where_the_server_has_a_picture_no_more_the_words_go_alone() {
        var phone = telegram.playground().newPhone("Picture", "en");
        phone.sends("/start");

        bot.bean(Mailbox.class)
                .post(Mail.notice(
                        "picture:1",
                        new PersonId(phone.id()),
                        Screen.saying("members.notice.admitted", "No picture")
                                .carrying(Attachment.pictureKnownAs("gone"))));

        phone.hasSeen("No picture");
        awaitDelivery("picture:1");
        assertThat(failure("picture:1")).isNull();
        assertThat(phone.lastMessage().has("photo")).isFalse();
    }

    @Test
    void who_blocked_the_bot_gets_no_second_try_without_the_picture() {
        var phone = telegram.playground().newPhone("Away", "en");
        phone.sends("/start").blocks(true);

        bot.bean(Mailbox.class)
                .post(Mail.notice(
                        "picture:2",
                        new PersonId(phone.id()),
                        Screen.saying("members.notice.admitted", "Away")
                                .carrying(Attachment.document("a.txt", new byte[] {1}))));

        awaitDelivery("picture:2");
        assertThat(failure("picture:2")).contains("blocked");
        assertThat(reachable(phone.id())).isFalse();
    }

    @Test
    void a_flood_is_told_once_to_slow_down_and_then_not_kept() {
        var phone = telegram.playground().newPhone("Flood", "en");
        var other = telegram.playground().newPhone("Other", "en");

        IntStream.range(0, 300).forEach(i -> telegram.says(phone.id(), "/menu"));
        long start = System.nanoTime();
        other.sends("/unknown").sees("/unknown");

        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(10);
        phone.hasSeen("That is very fast");
        // how often it calms down in between is the machine's speed
        assertThat(phone.timesSeen("That is very fast")).isLessThanOrEqualTo(10);
        assertThat(mongo.template().getCollection("inbox").countDocuments()).isLessThan(100);
    }

    @Test
    void rule_3_taps_of_twenty_minutes_ago_are_answered_in_the_chat_as_their_phones_wait_no_more() {
        var phone = telegram.playground().newPhone("Long ago", "en");
        phone.sends("/start").taps("English").sends("/language");
        bot.close();
        telegram.taps(phone.id(), "nonsense");
        phone.tapsWithoutWaiting("Русский");
        telegram.playground().movesClock(Duration.ofMinutes(20));

        bot = startBot();

        phone.sends("/unknown").sees("/unknown").hasSeen("too old").seesTimes(1, "Добро пожаловать");
        assertThat(mongo.template()
                        .getCollection("set_aside")
                        .countDocuments(new Document("raw", new Document("$regex", "Long ago"))))
                .isZero();
        assertThat(phone.timesSeen("reference")).isZero();
    }

    @Test
    void what_was_asked_in_a_group_before_it_became_a_supergroup_is_answered_there() {
        var phone = telegram.playground().newPhone("Moving", "en");
        phone.sends("/start");
        var small = telegram.playground().newGroup("Growing", false, phone).adds(phone);
        small.sees("bot");
        bot.close();
        small.saysUnheard(phone, "/help@akd_playground_bot");
        var large = small.upgraded();

        bot = startBot();

        large.sees("bot");
        phone.sends("/unknown").sees("/unknown");
    }

    @Test
    void a_tap_on_a_message_that_is_out_of_reach_is_answered_below() {
        var phone = telegram.playground().newPhone("Old message", "en");
        phone.sends("/start").taps("English");
        telegram.queues("callback_query", """
                {"id": "out-of-reach", "from": {"id": %1$d, "is_bot": false, "first_name": "Old message"},
                 "chat_instance": "1", "data": "home",
                 "message": {"message_id": 9999, "date": 0, "chat": {"id": %1$d, "type": "private"}}}
                """.formatted(phone.id()));

        phone.sends("/unknown").sees("/unknown");

        assertThat(phone.timesSeen("Welcome")).isEqualTo(2);
        assertThat(phone.timesSeen("reference")).isZero();
    }

    @Test
    void rule_5_what_is_only_tidying_has_no_answer_sent_twice() {
        var phone = telegram.playground().newPhone("Tidy", "en");
        phone.sends("/start").taps("English").sends("/help");
        telegram.next("editMessageReplyMarkup", "SERVER_ERROR", "SERVER_ERROR", "SERVER_ERROR");

        phone.sends("/menu").sends("/unknown").sees("/unknown");

        phone.seesTimes(1, "/unknown");
        assertThat(telegram.answersTo(phone.id())).hasSize(4);
    }

    private static Mail notice(String key, long person) {
        return Mail.notice(key, new PersonId(person), Screen.saying("members.notice.admitted", "Somebody"));
    }

    private static boolean reachable(long person) {
        return mongo.template()
                .getCollection("people")
                .find(new Document("_id", person))
                .first()
                .getBoolean("reachable");
    }

    private static String failure(String key) {
        return delivery(key).get(0).getString("failure");
    }

    private static List<Document> delivery(String key) {
        return mongo.template()
                .getCollection("deliveries")
                .find(new Document("_id", key))
                .into(new ArrayList<>());
    }

    private static void awaitDelivery(String key) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (delivery(key).isEmpty()) {
            assertThat(System.nanoTime()).as("still waiting for %s", key).isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
