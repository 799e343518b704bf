package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.events.calendar.EventReminders;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.util.ReflectionTestUtils;

/** Two nodes on one database, to which Telegram brings updates in turn. */
class TwoNodesTest {

    private static final String PATH = "/telegram/updates";

    @TempDir
    private static Path directory;

    private static TestMongo mongo;
    private static StandIn telegram;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void start() {
        mongo = new TestMongo(directory);
        telegram = StandIn.start("akd.playground.floods=true");
        one = node();
        other = node();
        telegram.bringInTurnTo(List.of(one.address(PATH), other.address(PATH)));
    }

    private static Node node() {
        return Node.start(
                mongo.uri(""), telegram.address(), "akd.public-url=http://127.0.0.1:1", "akd.telegram.chat-burst=20");
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        telegram.close();
        mongo.close();
    }

    @Test
    void rule_5_each_update_is_answered_once_and_those_of_a_chat_in_their_order() {
        var people = telegram.people(6);
        int each = 8;
        for (int i = 1; i <= each; i++) {
            for (var person : people) {
                telegram.says(person, "/number" + i + "x");
            }
        }

        for (var person : people) {
            await(() -> telegram.timesSeen(person, "/number" + each + "x") > 0);
            var answers = IntStream.rangeClosed(1, each)
                    .mapToObj(i -> "/number" + i + "x")
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(telegram.timesSeen(person, answer)).isEqualTo(1));
            assertThat(telegram.answersTo(person))
                    .filteredOn(text -> text.contains("/number"))
                    .hasSize(each)
                    .zipSatisfy(answers, (text, answer) -> assertThat(text).contains(answer));
        }
    }

    @Test
    void rule_5_mail_that_both_post_goes_out_once_and_the_pace_is_kept_in_total() {
        int before = telegram.throttled();
        var people = telegram.people(100);
        people.forEach(id -> one.bean(Visitors.class).meet(new PersonId(id), null));
        for (var node : List.of(one, other)) {
            node.bean(Mailbox.class)
                    .post(people.stream().map(TwoNodesTest::copy).toList());
        }

        await(() -> people.stream().allMatch(person -> telegram.timesSeen(person, "Everybody") > 0));
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(telegram.timesSeen(person, "Everybody")).isEqualTo(1));
        assertThat(telegram.throttled() - before).isZero();
    }

    @Test
    void seats_taken_on_both_while_others_leave_and_the_room_changes_are_never_oversold() throws Exception {
        var sides = List.of(SeatRace.Side.of(one), SeatRace.Side.of(other));

        new SeatRace(mongo(), 60, 15, sides).comeAndLeave();
        new SeatRace(mongo(), 60, 15, sides).partiesInAChangingRoom();
    }

    @Test
    void rule_5_what_waited_for_the_morning_and_what_the_week_brings_reach_each_once_though_both_nodes_look_at_once()
            throws Exception {
        var people = telegram.people(40).stream().map(PersonId::new).toList();
        var sides = List.of(SeatRace.Side.of(one), SeatRace.Side.of(other));
        var races = List.of(new SeatRace(mongo(), people, 40, sides), new SeatRace(mongo(), people, 40, sides));
        allSleep(people);
        for (var race : races) {
            race.allCome();
            var soon = Instant.now().plusMillis(300);
            one.bean(Reminders.class)
                    .plan(
                            EventReminders.subject(race.opera()),
                            () -> List.of(new Rule("PT24H", soon, soon.plus(Duration.ofDays(1)))));
        }
        var waiting = mongo.template().getCollection("reminders_piles");
        var theirs = Filters.in("_id", people.stream().map(PersonId::value).toList());
        await(() -> waiting.countDocuments(Filters.and(theirs, Filters.size("pieces", 2))) == 40);
        // nobody is told in the morning while a reminder is still being brought
        var brought = Filters.lt("due", Date.from(Instant.now()));
        await(() -> mongo.template().getCollection("reminders").countDocuments(brought) == 0);

        for (var node : List.of(one, other)) {
            node.bean(Scheduler.class).pauseJob(JobKey.jobKey("waiting-reminders", "sweeps"));
        }
        bothLook("waiting-reminders", Instant.now().plus(Duration.ofHours(6)));
        quiet(people, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        one.sweep("roll-refresh").run();
        other.sweep("roll-refresh").run();
        bothLook(
                "week-ahead",
                LocalDateTime.of(2038, 12, 27, 8, 30).atZone(SeatRace.ALMATY).toInstant());

        for (var words : List.of("2 reminders", "Your week")) {
            await(() -> people.stream().allMatch(person -> telegram.timesSeen(person.value(), words) > 0));
        }
        assertThat(people).allSatisfy(person -> {
            assertThat(telegram.timesSeen(person.value(), "⏰ Race")).isEqualTo(1);
            assertThat(telegram.timesSeen(person.value(), "Your week")).isEqualTo(1);
        });
        assertThat(waiting.countDocuments(theirs)).isZero();
        assertThat(mongo.template()
                        .getCollection("reminders_told")
                        .countDocuments(Filters.and(theirs, Filters.size("messages", 1))))
                .isEqualTo(40);
        for (var node : List.of(one, other)) {
            node.bean(Scheduler.class).resumeJob(JobKey.jobKey("waiting-reminders", "sweeps"));
        }
    }

    /** For the next five hours, whatever the hour is. */
    private static void allSleep(List<PersonId> people) {
        var now = LocalTime.now(SeatRace.ALMATY).truncatedTo(ChronoUnit.MINUTES);
        quiet(people, now.minusHours(1), now.plusHours(5));
    }

    private static void quiet(List<PersonId> people, LocalTime from, LocalTime to) {
        var ids = people.stream().map(PersonId::value).toList();
        mongo().updateMulti(
                        Query.query(Criteria.where("_id").in(ids)),
                        new Update().set("notifications.quietFrom", from).set("notifications.quietTo", to),
                        Person.class);
    }

    /** A sweep of both at the same time, at a moment of the test's own. */
    private static void bothLook(String sweep, Instant moment) throws InterruptedException {
        var threads = Stream.of(one, other)
                .map(node -> node.sweep(sweep))
                .map(each -> new Thread(() -> {
                    var clock = ReflectionTestUtils.getField(each, "clock");
                    ReflectionTestUtils.setField(each, "clock", Clock.fixed(moment, SeatRace.ALMATY));
                    each.run();
                    ReflectionTestUtils.setField(each, "clock", clock);
                }))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** That of a node: the test's own does not know how ids are kept. */
    private static MongoTemplate mongo() {
        return one.bean(MongoTemplate.class);
    }

    private static Mail copy(long person) {
        return Mail.announcement(
                "copy:" + person, new PersonId(person), Screen.saying("members.notice.admitted", "Everybody"));
    }

    @Test
    void who_does_not_know_the_secret_brings_nothing() throws Exception {
        assertThat(brought(null, "{\"update_id\":1}")).isEqualTo(401);
        assertThat(brought("a guess", "{\"update_id\":1}")).isEqualTo(401);
    }

    @Test
    void what_is_no_update_is_refused_also_from_who_knows_the_secret() throws Exception {
        var secret = telegram.webhookSecret();

        assertThat(brought(secret, "not JSON")).isEqualTo(400);
        assertThat(brought(secret, "{\"nothing\":1}")).isEqualTo(400);
        assertThat(brought(secret, "x".repeat(2_000_000))).isEqualTo(413);
        assertThat(brought(secret, "{\"update_id\":900000001,\"message\":{\"chat\":7}}"))
                .isEqualTo(200);
        assertThat(mongo.template().getCollection("set_aside").find().map(each -> each.get("_id")))
                .contains(900000001L);
    }

    @Test
    void the_outside_that_comes_through_a_proxy_sees_no_metrics() throws Exception {
        var metrics = HttpRequest.newBuilder(one.address("/actuator/prometheus"));

        assertThat(answered(metrics.GET())).isEqualTo(200);
        assertThat(answered(metrics.header("X-Forwarded-For", "203.0.113.7"))).isEqualTo(404);
    }

    private static int brought(String secret, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(one.address(PATH)).POST(BodyPublishers.ofString(body));
        return answered(secret == null ? request : request.header("X-Telegram-Bot-Api-Secret-Token", secret));
    }

    private static int answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
