package kz.akd.bot.events;

import static kz.akd.bot.events.AnEvent.AIDA;
import static kz.akd.bot.events.AnEvent.BEGINS;
import static kz.akd.bot.events.AnEvent.BOLAT;
import static kz.akd.bot.events.AnEvent.DANA;
import static kz.akd.bot.events.AnEvent.EVENING;
import static kz.akd.bot.events.AnEvent.LONG_BEFORE;
import static kz.akd.bot.events.AnEvent.MADINA;
import static kz.akd.bot.events.AnEvent.RULES;
import static kz.akd.bot.events.AnEvent.SAKEN;
import static kz.akd.bot.events.AnEvent.after;
import static kz.akd.bot.events.AnEvent.going;
import static kz.akd.bot.events.AnEvent.resized;
import static kz.akd.bot.events.AnEvent.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventFacts.SeatWithdrawn;
import kz.akd.bot.events.EventFacts.SeatsTooFew;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.EventText;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Timing;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.events.rsvp.RsvpResult.Reason;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.junit.jupiter.api.Test;

/** Seats go in the order in which people said that they come. */
class EventTest {

    private static Optional<Reason> refusal(Event event, PersonId member, Rsvp rsvp, Party party, Instant now) {
        var answered =
                RULES.answer(event, member, rsvp, Optional.of(party), now).result();
        return answered instanceof RsvpResult.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private static Optional<Reason> refusal(Event event, PersonId member, Rsvp rsvp) {
        return refusal(event, member, rsvp, Party.ALONE, LONG_BEFORE);
    }

    @Test
    void a_seat_given_up_goes_to_the_first_in_the_waiting_list() {
        var full = going(going(going(with(1), BOLAT), AIDA), SAKEN);
        assertThat(full.waiting()).containsExactly(AIDA, SAKEN);

        var change = RULES.answer(full, BOLAT, Rsvp.DECLINED, Optional.empty(), LONG_BEFORE);

        assertThat(change.aggregate().seated()).containsExactly(AIDA);
        assertThat(change.aggregate().guests().placeInWaitingList(SAKEN)).contains(1);
        assertThat(change.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        SeatPassedOn.class, fact -> assertThat(fact.to()).isEqualTo(AIDA));
    }

    @Test
    void rule_5_the_same_answer_again_keeps_the_place() {
        var event = going(going(with(1), BOLAT), AIDA);

        assertThat(going(event, BOLAT)).isSameAs(event);
        assertThat(going(event, AIDA)).isSameAs(event);
    }

    @Test
    void whoever_leaves_and_comes_back_goes_to_the_end() {
        var event = going(after(going(going(with(1), BOLAT), AIDA), BOLAT, Rsvp.MAYBE), BOLAT);

        assertThat(event.seated()).containsExactly(AIDA);
        assertThat(event.waiting()).containsExactly(BOLAT);
    }

    @Test
    void whoever_was_promoted_and_gives_the_seat_up_asks_again_behind_those_who_wait() {
        var full = going(going(going(going(with(2), BOLAT), AIDA), SAKEN), MADINA);

        var promoted = after(full, BOLAT, Rsvp.DECLINED);
        assertThat(promoted.seated()).containsExactly(AIDA, SAKEN);
        var another = going(after(promoted, SAKEN, Rsvp.DECLINED), BOLAT);
        assertThat(another.seated()).containsExactly(AIDA, MADINA);
        var again = going(another, SAKEN);

        assertThat(again.waiting()).containsExactly(BOLAT, SAKEN);
        assertThat(after(again, AIDA, Rsvp.DECLINED).seated()).containsExactly(MADINA, BOLAT);
        var doubleTap = going(after(promoted, SAKEN, Rsvp.MAYBE), SAKEN);
        assertThat(doubleTap.seated()).containsExactly(AIDA, MADINA);
        assertThat(doubleTap.waiting()).containsExactly(SAKEN);
    }

    @Test
    void after_the_beginning_no_seat_is_given_up_or_passed_on() {
        var full = going(going(with(1), BOLAT), AIDA);

        for (var rsvp : Rsvp.values()) {
            assertThat(RULES.answer(full, BOLAT, rsvp, Optional.empty(), BEGINS).aggregate())
                    .isSameAs(full);
        }
        assertThat(refusal(full, BOLAT, Rsvp.DECLINED, Party.ALONE, BEGINS)).contains(Reason.OVER);
        assertThat(refusal(full, BOLAT, Rsvp.DECLINED, Party.ALONE, BEGINS.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void a_party_that_needs_more_seats_than_became_free_is_told_and_so_are_the_organisers() {
        var waiting = going(going(going(with(3), BOLAT), AIDA, 1, 0), SAKEN, 2, 0);
        var behind = RULES.answer(waiting, MADINA, Rsvp.GOING, Optional.empty(), LONG_BEFORE);
        assertThat(behind.facts()).isEmpty();

        var change = RULES.answer(behind.aggregate(), BOLAT, Rsvp.DECLINED, Optional.empty(), LONG_BEFORE);

        assertThat(change.aggregate().waiting()).containsExactly(SAKEN, MADINA);
        assertThat(tooFew(change.facts())).isEqualTo(List.of(SAKEN, 1, 3, false));
        var more = RULES.answer(change.aggregate(), AIDA, Rsvp.GOING, Optional.of(Party.ALONE), LONG_BEFORE);
        assertThat(tooFew(more.facts())).isEqualTo(List.of(SAKEN, 2, 3, false));
        var fewer = RULES.answer(more.aggregate(), SAKEN, Rsvp.GOING, Optional.of(new Party(1, 0)), LONG_BEFORE);
        assertThat(fewer.facts()).isEmpty();
        assertThat(fewer.aggregate().seated()).containsExactly(AIDA, SAKEN);
    }

    @Test
    void whoever_asks_for_more_seats_than_there_are_knows_it_and_the_organisers_are_told() {
        var change = RULES.answer(going(with(2), BOLAT), AIDA, Rsvp.GOING, Optional.of(new Party(1, 0)), LONG_BEFORE);

        assertThat(change.result()).isInstanceOf(RsvpResult.Waiting.class);
        assertThat(tooFew(change.facts())).isEqualTo(List.of(AIDA, 1, 2, true));
        assertThat(RULES.answer(change.aggregate(), SAKEN, Rsvp.MAYBE, Optional.empty(), LONG_BEFORE)
                        .facts())
                .isEmpty();
    }

    private static List<Object> tooFew(List<Fact> facts) {
        assertThat(facts).singleElement().isInstanceOf(SeatsTooFew.class);
        var fact = (SeatsTooFew) facts.get(0);
        return List.of(fact.to(), fact.free(), fact.needed(), fact.asked());
    }

    @Test
    void without_a_capacity_there_is_room_for_everybody() {
        var event = going(going(with(null), BOLAT), AIDA, 2, 2);

        assertThat(event.seated()).containsExactly(BOLAT, AIDA);
        assertThat(event.seating().free()).isEmpty();
        assertThat(event.seating().taken()).isEqualTo(6);
    }

    @Test
    void companions_take_seats_and_a_party_is_never_split() {
        var event = going(going(with(4), BOLAT, 1, 1), AIDA, 1, 0);

        assertThat(event.seated()).containsExactly(BOLAT);
        assertThat(event.waiting()).containsExactly(AIDA);
        assertThat(event.seating().free()).contains(1);
    }

    @Test
    void nobody_passes_a_party_that_waits_for_more_seats_than_are_free() {
        var event = going(going(going(with(4), BOLAT, 1, 1), AIDA, 1, 0), SAKEN);

        assertThat(event.waiting()).containsExactly(AIDA, SAKEN);
        assertThat(going(event, AIDA, 0, 0).seated()).containsExactly(BOLAT, AIDA);
        assertThat(after(event, AIDA, Rsvp.DECLINED).seated()).containsExactly(BOLAT, SAKEN);
    }

    @Test
    void whoever_brings_fewer_keeps_the_place_and_leaves_the_seats_to_the_next() {
        var event = going(going(with(3), BOLAT, 2, 0), AIDA, 1, 0);

        var smaller = going(event, BOLAT, 0, 0);

        assertThat(smaller.seated()).containsExactly(BOLAT, AIDA);
    }

    @Test
    void a_seated_party_grows_only_into_seats_that_nobody_waits_for() {
        var free = going(with(3), BOLAT);
        assertThat(going(free, BOLAT, 2, 0).seating().taken()).isEqualTo(3);

        var waitedFor = going(going(free, SAKEN), AIDA, 1, 0);
        assertThat(refusal(waitedFor, BOLAT, Rsvp.GOING, new Party(1, 0), LONG_BEFORE))
                .contains(Reason.NO_ROOM_FOR_MORE);
        assertThat(refusal(free, BOLAT, Rsvp.GOING, new Party(3, 0), LONG_BEFORE))
                .contains(Reason.PARTY_TOO_LARGE);
    }

    @Test
    void only_such_companions_come_as_are_allowed() {
        var children =
                AnEvent.published(plan -> plan.with(Capacity.of(50).bringing(new CompanionRule(false, true, 2))));

        assertThat(refusal(children, AIDA, Rsvp.GOING, new Party(0, 2), LONG_BEFORE))
                .isEmpty();
        assertThat(refusal(children, AIDA, Rsvp.GOING, new Party(1, 0), LONG_BEFORE))
                .contains(Reason.NO_SUCH_PARTY);
        assertThat(refusal(children, AIDA, Rsvp.GOING, new Party(0, 3), LONG_BEFORE))
                .contains(Reason.NO_SUCH_PARTY);
    }

    @Test
    void remote_participants_may_be_limited() {
        var two = AnEvent.published(plan -> plan.with(plan.venue().joinedBy(URI.create("https://meet.example.org/1")))
                .with(Capacity.FOR_EVERYBODY.joining(1)));
        var full = after(two, AIDA, Rsvp.REMOTE);

        assertThat(refusal(full, BOLAT, Rsvp.REMOTE)).contains(Reason.REMOTE_FULL);
        assertThat(refusal(full, AIDA, Rsvp.REMOTE)).isEmpty();
        assertThat(refusal(with(1), AIDA, Rsvp.REMOTE)).contains(Reason.NO_REMOTE);
    }

    @Test
    void after_the_deadline_one_can_give_up_seats_but_take_none() {
        var deadline = new LocalMoment(EVENING.time().minusDays(2), EVENING.zone());
        var event = going(going(with(5), AIDA, 1, 0), BOLAT);
        event = event.with(event.plan().with(event.plan().timing().answeredBy(deadline)));
        var late = deadline.instant();

        assertThat(refusal(event, SAKEN, Rsvp.GOING, Party.ALONE, late)).contains(Reason.TOO_LATE);
        assertThat(refusal(event, AIDA, Rsvp.GOING, new Party(2, 0), late)).contains(Reason.TOO_LATE);
        assertThat(refusal(event, AIDA, Rsvp.GOING, Party.ALONE, late)).isEmpty();
        assertThat(refusal(event, BOLAT, Rsvp.DECLINED, Party.ALONE, late)).isEmpty();
        assertThat(refusal(event, SAKEN, Rsvp.GOING, Party.ALONE, late.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void a_closed_cancelled_or_begun_event_takes_nobody() {
        var event = with(5);

        assertThat(refusal(event.with(event.handling().closed(true)), AIDA, Rsvp.GOING))
                .contains(Reason.CLOSED);
        assertThat(refusal(event.inState(EventState.CANCELLED), AIDA, Rsvp.DECLINED))
                .contains(Reason.CANCELLED);
        assertThat(refusal(event, AIDA, Rsvp.GOING, Party.ALONE, BEGINS)).contains(Reason.OVER);
    }

    @Test
    void more_seats_go_to_those_who_wait_in_their_order() {
        var event = going(going(going(going(with(2), BOLAT), AIDA, 1, 0), SAKEN), MADINA);

        var moved = resized(event, 4, LONG_BEFORE);

        assertThat(moved.event().seated()).containsExactly(BOLAT, AIDA, SAKEN);
        assertThat(moved.facts()).extracting(fact -> ((SeatPassedOn) fact).to()).containsExactly(AIDA, SAKEN);
    }

    @Test
    void with_fewer_seats_the_last_comers_are_first_in_the_waiting_list_and_are_told() {
        var event = going(going(going(going(with(3), BOLAT), AIDA), SAKEN), MADINA);

        var moved = resized(event, 1, LONG_BEFORE);

        assertThat(moved.event().seated()).containsExactly(BOLAT);
        assertThat(moved.event().waiting()).containsExactly(AIDA, SAKEN, MADINA);
        assertThat(moved.facts())
                .extracting(fact -> ((SeatWithdrawn) fact).to())
                .containsExactly(AIDA, SAKEN);
    }

    @Test
    void a_party_too_large_for_a_room_that_shrank_holds_nobody_up_and_unseats_nobody_later() {
        var event = going(going(going(with(5), AIDA, 2, 0), BOLAT), SAKEN);

        var small = resized(event, 2, LONG_BEFORE).event();
        assertThat(small.seated()).containsExactly(BOLAT, SAKEN);
        assertThat(small.waiting()).containsExactly(AIDA);

        var larger = resized(small, 3, LONG_BEFORE).event();
        assertThat(larger.seated()).containsExactly(BOLAT, SAKEN);
        assertThat(resized(larger, 5, LONG_BEFORE).event().seated()).containsExactly(BOLAT, SAKEN, AIDA);
    }

    @Test
    void an_event_handed_over_keeps_the_one_who_did_as_a_fellow() {
        var event = with(1).handedTo(BOLAT);

        assertThat(event.organiser()).isEqualTo(BOLAT);
        assertThat(event.organisers()).containsExactly(BOLAT, DANA);
        assertThat(event.handedTo(DANA).organisers()).containsExactly(DANA, BOLAT);
    }

    @Test
    void rule_7_somebody_forgotten_leaves_their_seat_to_the_next_or_nobody_in_what_is_over() {
        var nobody = new PersonId(1L << 53);
        var event = going(going(with(1), BOLAT), AIDA);

        assertThat(event.without(BOLAT, nobody).seated()).containsExactly(AIDA);
        assertThat(event.replacing(BOLAT, nobody).seated()).containsExactly(nobody);
        assertThat(event.replacing(DANA, nobody).organiser()).isEqualTo(nobody);
    }

    @Test
    void an_event_that_is_moved_lasts_as_long_and_is_answered_as_long_before() {
        var timing = Timing.from(EVENING)
                .ending(new LocalMoment(EVENING.time().plusHours(3), EVENING.zone()))
                .answeredBy(new LocalMoment(EVENING.time().minusDays(1), EVENING.zone()));

        var moved = timing.startingAt(new LocalMoment(LocalDateTime.of(2027, 1, 5, 10, 0), EVENING.zone()));

        assertThat(moved.end()).map(LocalMoment::time).contains(LocalDateTime.of(2027, 1, 5, 13, 0));
        assertThat(moved.deadline()).map(LocalMoment::time).contains(LocalDateTime.of(2027, 1, 4, 10, 0));
        assertThat(moved.makesSense()).isTrue();
        assertThat(timing.ending(EVENING).makesSense()).isFalse();
        assertThat(timing.answeredBy(new LocalMoment(EVENING.time().plusHours(1), EVENING.zone()))
                        .makesSense())
                .isFalse();
    }

    @Test
    void a_deadline_that_has_passed_by_moving_the_event_is_dropped() {
        var answerBy = new LocalMoment(EVENING.time().minusDays(3), EVENING.zone());
        var timing = Timing.from(EVENING).answeredBy(answerBy);

        assertThat(timing.answerableAt(answerBy.instant().minusMillis(1))).isEqualTo(timing);
        assertThat(timing.answerableAt(answerBy.instant()).deadline()).isEmpty();
    }

    @Test
    void an_event_is_over_when_it_ends_or_a_few_hours_after_it_began() {
        var event = with(1);
        assertThat(event.isOver(BEGINS.plus(Duration.ofMinutes(179)))).isFalse();
        assertThat(event.isOver(BEGINS.plus(Duration.ofHours(3)))).isTrue();

        var longer = event.with(event.plan()
                .with(event.plan()
                        .timing()
                        .ending(new LocalMoment(EVENING.time().plusDays(2), EVENING.zone()))));
        assertThat(longer.isOver(BEGINS.plus(Duration.ofHours(40)))).isFalse();
    }

    @Test
    void a_title_shows_in_the_readers_language_or_as_first_written() {
        var text = EventText.of("Опера")
                .describedAs("Премьера")
                .with(new EventText.Translation(Language.EN, "Opera", null));

        assertThat(text.title(Language.EN)).isEqualTo("Opera");
        assertThat(text.about(Language.EN)).contains("Премьера");
        assertThat(text.title(Language.KK)).isEqualTo("Опера");
        assertThat(text.without(Language.EN).title(Language.EN)).isEqualTo("Опера");
    }
}
