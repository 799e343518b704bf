package kz.akd.bot.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any sequence of answers with companions, members who leave for good, changes of capacity and holds that end, against a model that does it the
 * long way round: a list of those who sit, a list of those who wait, and whoever is next is looked for after each step.
 */
class SeatingModelTest {

    private static final int PEOPLE = 14;
    private static final int STEPS = 400;

    /** Who sits and who waits, in lists that are changed in place. */
    private static final class Model {
        @Nullable
        Integer capacity;

        final List<PersonId> sitting = new ArrayList<>();
        final List<PersonId> waiting = new ArrayList<>();
        final Map<PersonId, Integer> sizes = new HashMap<>();
        final Map<PersonId, Instant> holds = new HashMap<>();

        int taken() {
            return sitting.stream().mapToInt(sizes::get).sum();
        }

        void comes(PersonId person, int size) {
            sizes.put(person, size);
            holds.remove(person);
            if (!sitting.contains(person) && !waiting.contains(person)) {
                waiting.add(person);
            }
        }

        void leaves(PersonId person) {
            sitting.remove(person);
            waiting.remove(person);
            holds.remove(person);
        }

        /** Those who do not fit any more stand up, and are first of those who wait. */
        void shrinks() {
            var stay = new ArrayList<PersonId>();
            var stand = new ArrayList<PersonId>();
            int seats = 0;
            for (var person : sitting) {
                int size = sizes.get(person);
                boolean hopeless = capacity != null && size > capacity;
                boolean queue = stand.stream().anyMatch(other -> capacity != null && sizes.get(other) <= capacity);
                if (capacity == null || (!hopeless && !queue && seats + size <= capacity)) {
                    stay.add(person);
                    seats += size;
                } else {
                    stand.add(person);
                    holds.remove(person);
                }
            }
            sitting.clear();
            sitting.addAll(stay);
            waiting.addAll(0, stand);
        }

        /** Seats those at the head for whom there is room; answers who they were. */
        Set<PersonId> fills() {
            var seated = new HashSet<PersonId>();
            for (var person : List.copyOf(waiting)) {
                int size = sizes.get(person);
                if (capacity != null && size > capacity) {
                    continue;
                } else if (capacity != null && taken() + size > capacity) {
                    break;
                }
                waiting.remove(person);
                sitting.add(person);
                seated.add(person);
            }
            return seated;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void any_sequence_agrees_with_the_model(long seed) {
        var random = new Random(seed);
        var model = new Model();
        model.capacity = random.nextInt(4) == 0 ? null : 1 + random.nextInt(10);
        var event = AnEvent.with(model.capacity);
        var ever = new HashSet<PersonId>();
        var now = AnEvent.BEGINS.minus(Duration.ofHours(30));
        for (int step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(200));
            int what = random.nextInt(10);
            if (what == 0) {
                model.capacity = random.nextInt(5) == 0 ? null : 1 + random.nextInt(10);
                event = AnEvent.resized(event, model.capacity, now).event();
                model.shrinks();
                hold(model, model.fills(), event, now);
            } else if (what == 1) {
                now = now.plus(Duration.ofMinutes(random.nextInt(40)));
                event = AnEvent.lapsed(event, now).event();
                var over = now;
                model.holds.entrySet().stream()
                        .filter(hold -> !hold.getValue().isAfter(over))
                        .map(Map.Entry::getKey)
                        .toList()
                        .forEach(model::leaves);
                hold(model, model.fills(), event, now);
            } else if (what == 2) {
                var person = new PersonId(1 + random.nextInt(PEOPLE));
                event = AnEvent.MOVES
                        .between(event, event.with(event.guests().without(person)), person, now)
                        .event();
                ever.remove(person);
                model.leaves(person);
                hold(model, model.fills(), event, now);
            } else {
                var person = new PersonId(1 + random.nextInt(PEOPLE));
                var rsvp = random.nextInt(3) == 0 ? Rsvp.DECLINED : random.nextInt(8) == 0 ? Rsvp.MAYBE : Rsvp.GOING;
                var party = new Party(random.nextInt(3), random.nextInt(2));
                var change = AnEvent.RULES.answer(event, person, rsvp, Optional.of(party), now);
                if (!(change.result() instanceof RsvpResult.Refused)) {
                    ever.add(person);
                    if (rsvp == Rsvp.GOING) {
                        model.comes(person, party.size());
                    } else {
                        model.leaves(person);
                    }
                    var filled = model.fills();
                    filled.remove(person);
                    hold(model, filled, change.aggregate(), now);
                }
                event = change.aggregate();
            }
            agree(event, model, ever);
        }
    }

    private static void hold(Model model, Set<PersonId> filled, Event event, Instant now) {
        if (!now.isBefore(event.begins().minus(Duration.ofHours(24)))) {
            var end = now.plus(Duration.ofHours(3));
            filled.forEach(person -> model.holds.put(person, end.isBefore(event.begins()) ? end : event.begins()));
        }
    }

    private static void agree(Event event, Model model, Set<PersonId> ever) {
        var seating = event.seating();
        assertThat(event.seated()).isEqualTo(model.sitting);
        assertThat(event.waiting()).isEqualTo(model.waiting);
        assertThat(seating.taken()).isEqualTo(model.taken());
        if (model.capacity != null) {
            assertThat(seating.taken()).as("never oversold").isLessThanOrEqualTo(model.capacity);
        }
        var held = new HashMap<PersonId, Instant>();
        event.replies().forEach(reply -> reply.hold().ifPresent(until -> held.put(reply.member(), until)));
        assertThat(held).isEqualTo(model.holds);
        assertThat(Stream.of(event.seated(), event.waiting(), event.saying(Rsvp.MAYBE), event.saying(Rsvp.DECLINED))
                        .flatMap(List::stream))
                .as("nobody lost, nobody twice")
                .containsExactlyInAnyOrderElementsOf(ever);
    }
}
