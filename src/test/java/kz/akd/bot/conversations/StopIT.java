package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kz.akd.bot.playground.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar itself, as a process: how it ends when it is told to, and when it cannot begin. */
class StopIT {

    @TempDir
    private Path directory;

    @Test
    void told_to_stop_it_finishes_what_it_has_begun_within_ten_seconds() throws Exception {
        try (var server = StandIn.start()) {
            var people = server.people(40);
            var bot = BotProcess.start(directory, server.address());
            try {
                server.playground().phone(people.get(0)).sends("/unknown");
                people.forEach(person -> server.says(person, "/other"));
                long begin = System.nanoTime();
                bot.stops();
                assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(10);
                assertThat(bot.log()).doesNotContain("ERROR");

                bot = BotProcess.start(directory, server.address());
                for (var person : people) {
                    var phone = server.playground().phone(person);
                    phone.hasSeen("/other");
                    assertThat(phone.timesSeen("/other")).isEqualTo(1);
                }
            } finally {
                bot.dies();
            }
        }
    }

    @Test
    void a_wrong_variable_ends_the_start_with_one_line() throws Exception {
        var bot = BotProcess.start(directory, Map.of("TELEGRAM_BOT_TOKEN", "not-a-token"));

        assertThat(bot.ends()).isEqualTo(2);
        assertThat(bot.log().strip().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("TELEGRAM_BOT_TOKEN cannot be used");
    }
}
