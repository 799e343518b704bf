package kz.akd.bot.reminders.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.reminders.Engine;
import kz.akd.bot.reminders.ReminderSource;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpcomingRemindersTest {

    private static final PersonId ORGANISER = new PersonId(5);
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    /** Subjects of which one is somebody else's. */
    private static final class Theirs implements ReminderSource {
        @Override
        public String kind() {
            return "event";
        }

        @Override
        public Stream<PersonId> audience(String id, String rule) {
            return Stream.of();
        }

        @Override
        public boolean looksAfterAny(PersonId officer) {
            return officer.equals(ORGANISER);
        }

        @Override
        public boolean looksAfter(PersonId officer, String id) {
            return officer.equals(ORGANISER) && !id.equals("foreign");
        }
    }

    @Test
    void an_organiser_reaches_all_that_goes_out_the_next_first_and_nothing_else(@TempDir Path directory) {
        try (var mongo = Engine.mongo(directory)) {
            var engine = Engine.alone(mongo).at(NOW.toString());
            for (var id : List.of("one", "foreign", "other")) {
                engine.reminders()
                        .plan(
                                new Subject("event", id),
                                () -> IntStream.rangeClosed(1, 150)
                                        .mapToObj(i ->
                                                new Rule("r" + i, NOW.plusSeconds(i * 60L), NOW.plusSeconds(90_000)))
                                        .toList());
            }
            var ahead = new UpcomingReminders(engine.store(), engine.waiting(), List.of(new Theirs()));

            assertThat(ahead.of(ORGANISER))
                    .hasSize(300)
                    .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()))
                    .allMatch(due -> !due.matter().subject().id().equals("foreign"));
            assertThat(ahead.of(new PersonId(6))).isEmpty();
        }
    }
}
