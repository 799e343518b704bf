package kz.akd.bot.events;

import static kz.akd.bot.events.AnEvent.AIDA;
import static kz.akd.bot.events.AnEvent.BEGINS;
import static kz.akd.bot.events.AnEvent.BOLAT;
import static kz.akd.bot.events.AnEvent.LONG_BEFORE;
import static kz.akd.bot.events.AnEvent.RULES;
import static kz.akd.bot.events.AnEvent.SAKEN;
import static kz.akd.bot.events.AnEvent.going;
import static kz.akd.bot.events.AnEvent.lapsed;
import static kz.akd.bot.events.AnEvent.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.EventFacts.SeatHeld;
import kz.akd.bot.events.EventFacts.SeatLapsed;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.events.rsvp.RsvpRules;
import kz.akd.bot.events.rsvp.SeatChanges;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.junit.jupiter.api.Test;

/** Near an event, a seat that is passed on must be confirmed, or goes to the next. */
class HoldTest {

    private static final Instant NEAR = BEGINS.minus(Duration.ofHours(20));
    private static final Instant HELD_UNTIL = NEAR.plus(Duration.ofHours(3));

    private static Change<Event, RsvpResult> says(Event event, PersonId member, Rsvp rsvp, Instant now) {
        return RULES.answer(event, member, rsvp, Optional.empty(), now);
    }

    private static Event full() {
        return going(going(going(with(1), BOLAT), AIDA), SAKEN);
    }

    private static Event heldForAida() {
        return says(full(), BOLAT, Rsvp.DECLINED, NEAR).aggregate();
    }

    @Test
    void a_seat_passed_on_near_the_event_is_held() {
        var change = says(full(), BOLAT, Rsvp.DECLINED, NEAR);

        assertThat(change.aggregate().seated()).containsExactly(AIDA);
        assertThat(change.aggregate().find(AIDA).flatMap(Reply::hold)).contains(HELD_UNTIL);
        assertThat(change.facts()).singleElement().isInstanceOfSatisfying(SeatHeld.class, fact -> {
            assertThat(fact.to()).isEqualTo(AIDA);
            assertThat(fact.until()).isEqualTo(HELD_UNTIL);
        });
    }

    @Test
    void long_before_it_is_theirs_at_once() {
        var event = says(full(), BOLAT, Rsvp.DECLINED, LONG_BEFORE).aggregate();

        assertThat(event.find(AIDA).flatMap(Reply::hold)).isEmpty();
    }

    @Test
    void going_once_more_confirms_it() {
        var confirmed =
                says(heldForAida(), AIDA, Rsvp.GOING, NEAR.plusSeconds(60)).aggregate();

        assertThat(confirmed.find(AIDA).flatMap(Reply::hold)).isEmpty();
        assertThat(lapsed(confirmed, HELD_UNTIL).event()).isSameAs(confirmed);
    }

    @Test
    void unconfirmed_it_goes_to_the_next_who_is_asked_in_turn() {
        var moved = lapsed(heldForAida(), HELD_UNTIL);

        assertThat(moved.event().seated()).containsExactly(SAKEN);
        assertThat(moved.event().replyOf(AIDA)).contains(Rsvp.MAYBE);
        assertThat(moved.facts()).hasSize(2).hasAtLeastOneElementOfType(SeatLapsed.class);
        assertThat(moved.event().find(SAKEN).flatMap(Reply::hold)).contains(HELD_UNTIL.plus(Duration.ofHours(3)));
    }

    @Test
    void rule_5_passing_it_on_twice_does_it_once() {
        var once = lapsed(heldForAida(), HELD_UNTIL).event();

        assertThat(lapsed(once, HELD_UNTIL).event()).isSameAs(once);
        assertThat(lapsed(heldForAida(), HELD_UNTIL.minusMillis(1)).facts()).isEmpty();
    }

    @Test
    void rule_4_whoever_sleeps_has_the_whole_time_when_they_wake() {
        var morning = NEAR.plus(Duration.ofHours(8));
        var asleep = new SeatChanges(Duration.ofHours(24), Duration.ofHours(3), (person, moment) -> morning);

        var event = new RsvpRules(asleep)
                .answer(full(), BOLAT, Rsvp.DECLINED, Optional.empty(), NEAR)
                .aggregate();

        assertThat(event.find(AIDA).flatMap(Reply::hold)).contains(morning.plus(Duration.ofHours(3)));
    }

    @Test
    void a_hold_ends_when_the_event_begins() {
        var event = says(full(), BOLAT, Rsvp.DECLINED, BEGINS.minusSeconds(600)).aggregate();

        assertThat(event.find(AIDA).flatMap(Reply::hold)).contains(BEGINS);
    }

    @Test
    void a_seat_taken_away_while_it_is_held_is_held_no_more() {
        var event = AnEvent.resized(going(going(going(with(2), BOLAT), AIDA), SAKEN), 1, LONG_BEFORE)
                .event();
        var held = AnEvent.resized(event, 2, NEAR).event();
        assertThat(held.find(AIDA).flatMap(Reply::hold)).isPresent();

        var smaller = AnEvent.resized(held, 1, NEAR).event();

        assertThat(smaller.waiting()).containsExactly(AIDA, SAKEN);
        assertThat(smaller.find(AIDA).flatMap(Reply::hold)).isEmpty();
    }
}
