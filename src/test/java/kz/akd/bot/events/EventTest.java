package kz.akd.bot.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats go in the order in which people said that they come. */
class EventTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId SAKEN = new PersonId(3);
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private static Event anEventWith(Integer seats) {
        var starts = new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ZoneId.of("Asia/Almaty"));
        return Event.planned(
                new NewEvent(
                        new EventId(new ObjectId()),
                        "Opera",
                        starts,
                        "Astana Opera",
                        Optional.empty(),
                        Optional.ofNullable(seats),
                        Optional.empty()),
                AIDA);
    }

    @Test
    void a_seat_given_up_goes_to_the_first_in_the_waiting_list() {
        var full = anEventWith(1)
                .answeredBy(BOLAT, Rsvp.GOING, NOW)
                .answeredBy(AIDA, Rsvp.GOING, NOW)
                .answeredBy(SAKEN, Rsvp.GOING, NOW);
        assertThat(full.waiting()).containsExactly(AIDA, SAKEN);

        var after = full.answeredBy(BOLAT, Rsvp.DECLINED, NOW);

        assertThat(after.seated()).containsExactly(AIDA);
        assertThat(after.placeInWaitingList(SAKEN)).contains(1);
    }

    @Test
    void rule_5_the_same_answer_again_keeps_the_place() {
        var event = anEventWith(1).answeredBy(BOLAT, Rsvp.GOING, NOW).answeredBy(AIDA, Rsvp.GOING, NOW);

        assertThat(event.answeredBy(BOLAT, Rsvp.GOING, NOW)).isSameAs(event);
    }

    @Test
    void whoever_leaves_and_comes_back_goes_to_the_end() {
        var event = anEventWith(1)
                .answeredBy(BOLAT, Rsvp.GOING, NOW)
                .answeredBy(AIDA, Rsvp.GOING, NOW)
                .answeredBy(BOLAT, Rsvp.MAYBE, NOW)
                .answeredBy(BOLAT, Rsvp.GOING, NOW);

        assertThat(event.seated()).containsExactly(AIDA);
        assertThat(event.waiting()).containsExactly(BOLAT);
    }

    @Test
    void without_a_capacity_there_is_room_for_everybody() {
        var event = anEventWith(null).answeredBy(BOLAT, Rsvp.GOING, NOW).answeredBy(AIDA, Rsvp.GOING, NOW);

        assertThat(event.seated()).containsExactly(BOLAT, AIDA);
        assertThat(event.freeSeats()).isEmpty();
    }

    /** The model: a list of those who are going, and nothing else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_sequence_of_answers_agrees_with_a_simple_model(long seed) {
        var random = new Random(seed);
        int seats = 1 + random.nextInt(5);
        var event = anEventWith(seats);
        var model = new LinkedHashMap<PersonId, Rsvp>();
        for (int step = 0; step < 500; step++) {
            var person = new PersonId(1 + random.nextInt(12));
            var rsvp = Rsvp.values()[random.nextInt(4)];
            if (model.get(person) != rsvp) {
                model.remove(person);
                model.put(person, rsvp);
            }
            event = event.answeredBy(person, rsvp, NOW);

            List<PersonId> going = new ArrayList<>();
            model.forEach((each, answer) -> {
                if (answer == Rsvp.GOING) {
                    going.add(each);
                }
            });
            assertThat(event.seated()).isEqualTo(going.subList(0, Math.min(seats, going.size())));
            assertThat(event.waiting()).isEqualTo(going.subList(Math.min(seats, going.size()), going.size()));
        }
    }

    @Test
    void each_reminder_is_useful_until_the_next_one() {
        var begins = Instant.parse("2026-12-01T13:00:00Z");

        var rules = EventReminders.rules(begins, List.of(Duration.ofHours(24), Duration.ofHours(2)));

        assertThat(rules)
                .extracting(rule -> rule.due().toString())
                .containsExactly("2026-11-30T13:00:00Z", "2026-12-01T11:00:00Z");
        assertThat(rules)
                .extracting(rule -> rule.usefulUntil().toString())
                .containsExactly("2026-12-01T11:00:00Z", "2026-12-01T13:00:00Z");
    }
}
