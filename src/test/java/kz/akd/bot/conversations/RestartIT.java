package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.akd.bot.playground.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar itself, as a process: killed at any point, it goes on where it was. */
class RestartIT {

    @TempDir
    private Path directory;

    @Test
    void rule_5_killed_at_four_turns_of_the_first_walk_it_loses_nothing_and_does_nothing_twice() throws Exception {
        try (var server = StandIn.start()) {
            var dana = server.playground().phone(1005);
            var guest = server.playground().newPhone("Kill Survivor", "en", "77015550001");
            var bot = BotProcess.start(directory, server.address());
            try {
                dana.sends("/start");
                guest.sends("/start")
                        .taps("English")
                        .taps("Join")
                        .sends("Kill Survivor")
                        .sees("step 2 of 6");

                guest.taps("Veteran").sees("step 3 of 5").taps("Almaty").sees("step 4 of 5");

                bot.dies();
                bot = BotProcess.start(directory, server.address());
                guest.taps("Share my number").sees("please check").sees("Kill Survivor");
                guest.tapsWithoutWaiting("I agree");
                bot.dies();
                bot = BotProcess.start(directory, server.address());
                guest.sees("has been received");
                dana.sees("Kill Survivor");
                assertThat(dana.timesSeen("Application for membership") + dana.timesSeen("Заявка на членство"))
                        .isEqualTo(1);

                dana.tapsWithoutWaiting("Принять");
                bot.dies();
                bot = BotProcess.start(directory, server.address());
                guest.sees("Welcome, Kill Survivor").taps("Menu").seesButton("Events");
                dana.hasSeen("теперь член ассоциации");

                dana.sends("/desk")
                        .taps("Новое мероприятие")
                        .sends("Опера")
                        .sends("Астана Опера")
                        .taps("Алматы");
                dana.sends("через 3 дня").sends("19:00");
                dana.sees("проверьте").taps("Сохранить");
                dana.taps("Подробности").taps("Число мест").sends("1");
                dana.taps("Назад").sees("Занято 0 из 1").taps("Опубликовать");
                guest.hasSeen("You are invited");
                guest.sends("/events").seesButton("Опера").taps("Опера").tapsWithoutWaiting("Going");
                bot.dies();
                bot = BotProcess.start(directory, server.address());
                guest.sees("You are in.").sees("1 of 1 seat");
                dana.sends("/start").sends("/events").taps("Опера").sees("Занято 1 из 1");
            } finally {
                bot.dies();
            }
            assertThat(bot.log())
                    .doesNotContain("Kill Survivor")
                    .doesNotContain("77015550001")
                    .doesNotContain("1:playground");
        }
    }
}
