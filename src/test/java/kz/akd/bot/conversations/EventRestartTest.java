package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void rule_1_a_form_and_the_preview_of_a_schedule_go_on_after_a_restart_and_end_once() {
        try (var mongo = new TestMongo(directory);
                var telegram = StandIn.start()) {
            var dana = telegram.playground().phone(1005);
            var yerlan = telegram.playground().phone(1006);
            try (var before = bot(mongo, telegram)) {
                assertThat(before).isNotNull();
                dana.sends("/start").sends("/desk").taps("План на год").taps("Прислать файл");
                dana.sendsDocument("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8))
                        .sees("Новых: 1");
                yerlan.sends("/start").sends("/desk").taps("Новое мероприятие");
                yerlan.sends("Начато до перезапуска").sends("Дом приёмов").sees("шаг 3 из 4");
            }
            try (var after = bot(mongo, telegram)) {
                assertThat(after).isNotNull();
                dana.taps("Черновиками (1)").sees("Готов 1 черновик").tapsAgain();
                dana.sees("Готов 1 черновик");
                yerlan.taps("Алматы").sends("послезавтра 18:00");
                yerlan.sees("проверьте").sees("Начато до перезапуска").taps("Сохранить");
                yerlan.seesToast("Черновик готов").tapsAgain();
                assertThat(mongo.template().getCollection("events").countDocuments())
                        .isEqualTo(2);
            }
        }
    }
}
