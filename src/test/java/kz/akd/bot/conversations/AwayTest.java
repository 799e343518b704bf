package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of data of ten to six is started at eight, with the token of the bot that went on meanwhile. */
class AwayTest {

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private StandIn telegram;
    private Node bot;
    private Phone admin;
    private Phone member;

    @BeforeEach
    void leave() {
        mongo = new TestMongo(directory);
        telegram = StandIn.start();
        bot = start();
        admin = telegram.playground().phone(1005);
        admin.sends("/start");
        member = telegram.playground().newPhone("Member", "en").sends("/start").taps("English");
        post("late", Instant.now().plus(Duration.ofHours(3)));
        bot.close();
        var signs = mongo.template().getCollection("signs_of_life");
        signs.updateMany(new Document(), set("seen", Instant.now().minus(Duration.ofMinutes(130))));
        mongo.template()
                .getCollection("outbox_notice")
                .updateMany(
                        new Document("_id", "late"),
                        new Document("$set", new Document("due", twoHoursAgo()).append("posted", twoHoursAgo())));
    }

    private static Document set(String field, Instant moment) {
        return new Document("$set", new Document(field, Date.from(moment)));
    }

    private static Date twoHoursAgo() {
        return Date.from(Instant.now().minus(Duration.ofHours(2)));
    }

    private Node start() {
        return Node.start(mongo.uri(""), telegram.address(), "akd.telegram.poll-seconds=1");
    }

    private void post(String key, Instant notBefore) {
        bot.bean(Visitors.class).meet(new PersonId(member.id()), null);
        bot.bean(Mailbox.class)
                .post(new Mail(
                        key,
                        new PersonId(member.id()),
                        Mail.Lane.NOTICE,
                        notBefore,
                        Screen.saying("members.notice.admitted", key)));
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
        mongo.close();
    }

    @Test
    void what_is_two_hours_late_is_not_sent_by_itself_and_new_things_are() {
        bot = start();
        admin.hasSeen("Я был не на связи");
        post("new", Instant.EPOCH);
        member.hasSeen("new").hasNeverSeen("late");
        member.sends("/menu").sees("Welcome");

        var data = admin.dataOf("Отправить");
        member.tapsData(member.lastMessage().path("message_id").asInt(), data).seesToast("do not allow");
        member.hasNeverSeen("late");

        admin.taps("Отправить").sees("отправля");
        member.seesTimes(1, "late");
        admin.tapsAgain().sees("уже");
    }

    @Test
    void what_is_left_out_never_comes() {
        bot = start();
        admin.hasSeen("Я был не на связи").taps("Не отправлять");
        post("new", Instant.EPOCH);
        member.hasSeen("new").hasNeverSeen("late");

        assertThat(mongo.template().getCollection("deliveries").find(new Document("_id", "late")))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.getString("failure")).contains("left out"));
        assertThat(mongo.template().getCollection("outbox_notice").countDocuments(new Document("_id", "late")))
                .isZero();
    }
}
