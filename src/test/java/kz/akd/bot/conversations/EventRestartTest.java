package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.akd.bot.events.calendar.EventReminders;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What organisers were in the middle of when the bot was started anew. */
class EventRestartTest {

    private static final String PLAN =
            "title,starts,place\nОсталось от плана,%s-03-01 18:30,Астана Опера\n".formatted(2037);

    @TempDir
    private Path directory;

    private Node bot(TestMongo mongo, StandIn telegram) {
        return Node.start(
                mongo.uri(""),
                telegram.address(),
                "akd.admin-ids=1006",
                "akd.telegram.messages-per-second=10000",
                "akd.telegram.poll-seconds=1");
    }

    /** Of something they come to; whatever the hour is where they live. */
    private static void reminded(Phone phone, Node bot) {
        var race = new SeatRace(
                bot.bean(MongoTemplate.class), List.of(new PersonId(phone.id())), 5, List.of(SeatRace.Side.of(bot)));
        phone.sends("/start");
        race.allCome();
        var soon = Instant.now().plusMillis(300);
        bot.bean(Reminders.class)
                .plan(
                        EventReminders.subject(race.opera()),
                        () -> List.of(new Rule("PT24H", soon, soon.plus(Duration.ofDays(3))).urgent()));
    }

    @Test
    void rule_1_a_form_the_preview_of_a_schedule_and_a_put_off_reminder_go_on_after_a_restart_and_end_once() {
        try (var mongo = new TestMongo(directory);
                var telegram = StandIn.start()) {
            var dana = telegram.playground().phone(1005);
            var yerlan = telegram.playground().phone(1006);
            var napper = telegram.playground().newPhone("Napper", "en");
            try (var before = bot(mongo, telegram)) {
                assertThat(before).isNotNull();
                dana.sends("/start")
                        .sends("/desk")
                        .taps("Планирование")
                        .taps("План на год")
                        .taps("Прислать файл");
                dana.sendsDocument("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8))
                        .sees("Новых: 1");
                yerlan.sends("/start").sends("/desk").taps("Новое мероприятие");
                yerlan.sends("Начато до перезапуска").sends("Дом приёмов").sees("шаг 3 из 4");
                reminded(napper, before);
                napper.hasSeen("⏰ Race").taps("In an hour").sees("You will be reminded again");
            }
            try (var after = bot(mongo, telegram)) {
                assertThat(after).isNotNull();
                dana.taps("Черновиками (1)").sees("Готов 1 черновик").tapsAgain();
                dana.sees("Готов 1 черновик");
                yerlan.taps("Алматы").sends("послезавтра 18:00");
                yerlan.sees("проверьте").sees("Начато до перезапуска").taps("Сохранить");
                yerlan.seesToast("Черновик готов").tapsAgain();
                assertThat(mongo.template().getCollection("events").countDocuments(Filters.ne("state", "PUBLISHED")))
                        .isEqualTo(2);

                napper.seesTimes(1, "⏰ Race");
                mongo.template()
                        .getCollection("reminders_piles")
                        .updateOne(
                                Filters.eq("_id", napper.id()),
                                Updates.combine(
                                        Updates.set("due", Instant.now()), Updates.set("pieces.0.due", Instant.now())));
                napper.seesTimes(2, "⏰ Race").seesButton("Can’t come").seesButton("In an hour");
            }
        }
    }
}
