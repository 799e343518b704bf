package kz.akd.bot.events.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.rsvp.RsvpResult.Reason;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members see and answer (rules 5 and 6). */
class MembersSideTest {

    private Instant now = AnEvent.LONG_BEFORE;
    private TheMembers members;
    private EventStore store;
    private Events events;
    private EventCalendar calendar;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(AnEvent.ASTANA);
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.Head.class);
        var the = new TheEvents(members, clock);
        store = the.store();
        var recipients = mock(Recipients.class);
        when(recipients.of(any(PersonId.class))).thenReturn(QuietHours.none(AnEvent.ASTANA));
        var times = new EventTimes(
                List.of("24h"),
                Duration.ofMinutes(15),
                Duration.ofHours(30),
                Duration.ofHours(24),
                Duration.ofHours(3));
        events = new Events(store, the.rights(), recipients, times, clock);
        calendar = new EventCalendar(store, the.rights(), (person, event) -> false);
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private EventId kept(Event event) {
        store.add(event);
        return event.id();
    }

    private Event at(EventId id) {
        return store.find(id).orElseThrow();
    }

    @Test
    void rule_6_guests_strangers_and_those_who_are_suspended_neither_see_nor_answer() {
        var id = kept(AnEvent.with(2));
        for (var person : List.of(members.guest(), new PersonId(7))) {
            assertThat(events.answer(id, person, Rsvp.GOING)).isInstanceOf(RsvpResult.NotAMember.class);
            assertThat(events.look(person, id)).isInstanceOf(EventView.NotAMember.class);
            assertThat(events.ahead(person, EventFilter.ALL)).isEmpty();
            assertThat(events.past(person)).isEmpty();
            assertThat(events.forEverybody(person)).isEmpty();
            assertThat(events.search(person, "opera")).isEmpty();
            assertThat(events.organised(person, false)).isEmpty();
        }
        assertThat(at(id).replies()).isEmpty();
    }

    @Test
    void a_draft_is_nobodys_but_the_organisers_and_looks_like_one_that_is_not_there() {
        var draft = kept(Event.drafted(new EventId(new ObjectId()), AnEvent.plan(), dana));

        assertThat(events.answer(draft, aida, Rsvp.GOING)).isInstanceOf(RsvpResult.Gone.class);
        assertThat(events.look(aida, draft)).isInstanceOf(EventView.Gone.class);
        assertThat(events.shared(draft)).isEmpty();
        assertThat(events.look(dana, draft)).isInstanceOf(EventView.At.class);
        assertThat(events.ahead(aida, EventFilter.ALL).orElseThrow()).isEmpty();
    }

    @Test
    void what_is_for_a_group_is_answered_by_those_who_belong_and_kept_by_those_who_answered_before() {
        var women = members.group("Women");
        var one = members.in(women, false);
        var id = kept(AnEvent.published(plan -> plan.with(Audience.ofGroups(Set.of(women)))));

        assertThat(events.answer(id, aida, Rsvp.GOING)).isInstanceOf(RsvpResult.NotInvited.class);
        assertThat(events.look(aida, id)).isInstanceOf(EventView.NotInvited.class);
        assertThat(events.answer(id, one, Rsvp.GOING)).isInstanceOf(RsvpResult.Seated.class);
        store.change(id, event -> Change.to(event.with(event.plan().with(Audience.ofGroups(Set.of()))), true));
        assertThat(events.answer(id, aida, Rsvp.GOING)).isInstanceOf(RsvpResult.Seated.class);
        store.change(id, event -> Change.to(event.with(event.plan().with(Audience.ofGroups(Set.of(women)))), true));
        assertThat(events.answer(id, aida, Rsvp.DECLINED)).isInstanceOf(RsvpResult.NotComing.class);
    }

    @Test
    void rule_5_the_same_answer_again_keeps_its_place_and_a_given_up_seat_goes_to_the_first_who_waits() {
        var id = kept(AnEvent.with(1));
        var third = members.member();
        events.answer(id, aida, Rsvp.GOING);
        events.answer(id, bolat, Rsvp.GOING);
        events.answer(id, third, Rsvp.GOING);
        events.answer(id, bolat, Rsvp.GOING);

        assertThat(at(id).waiting()).containsExactly(bolat, third);
        events.answer(id, aida, Rsvp.DECLINED);
        events.answer(id, aida, Rsvp.GOING);
        assertThat(at(id).seated()).containsExactly(bolat);
        assertThat(at(id).waiting()).containsExactly(third, aida);
    }

    @Test
    void nobody_is_taken_after_the_beginning_and_nobody_gets_a_seat_then() {
        var id = kept(AnEvent.with(1));
        events.answer(id, aida, Rsvp.GOING);
        events.answer(id, bolat, Rsvp.GOING);
        now = AnEvent.BEGINS;

        for (var rsvp : Rsvp.values()) {
            assertThat(events.answer(id, aida, rsvp))
                    .isInstanceOfSatisfying(
                            RsvpResult.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.OVER));
        }
        assertThat(at(id).seated()).containsExactly(aida);
    }

    @Test
    void who_is_no_member_any_more_gives_their_seat_to_the_next_and_who_still_is_keeps_it() {
        var id = kept(AnEvent.with(1));
        events.answer(id, aida, Rsvp.GOING);
        events.answer(id, bolat, Rsvp.GOING);
        events.withdraw(aida);
        assertThat(at(id).seated()).containsExactly(aida);

        events.forget(id, aida, new PersonId(9_000_000));
        assertThat(at(id).seated()).containsExactly(bolat);
        assertThat(at(id).find(aida)).isEmpty();
    }

    @Test
    void what_goes_on_is_listed_until_it_is_over_and_then_with_the_past() {
        var id = kept(AnEvent.with(null));
        now = AnEvent.BEGINS.plus(Duration.ofMinutes(30));
        assertThat(events.ahead(aida, EventFilter.ALL).orElseThrow())
                .extracting(Event::id)
                .containsExactly(id);
        assertThat(events.past(aida).orElseThrow()).isEmpty();
        now = calendar.end(at(id)).plusSeconds(1);
        assertThat(events.ahead(aida, EventFilter.ALL).orElseThrow()).isEmpty();
        assertThat(events.past(aida).orElseThrow()).extracting(Event::id).containsExactly(id);
        assertThat(events.organised(dana, true)).hasSize(1);
        assertThat(events.organised(aida, true)).isEmpty();
    }

    @Test
    void the_door_asks_of_events_on_the_calendar_alone_and_organisers_keep_their_attendance() {
        var id = kept(AnEvent.with(null));
        kept(Event.drafted(new EventId(new ObjectId()), AnEvent.plan(), dana));

        assertThat(calendar.beginning(AnEvent.LONG_BEFORE, AnEvent.BEGINS))
                .extracting(Event::id)
                .containsExactly(id);
        assertThat(calendar.beginning(AnEvent.LONG_BEFORE, AnEvent.BEGINS.minusMillis(1)))
                .isEmpty();
        assertThat(calendar.mayKeepAttendance(dana, at(id))).isTrue();
        assertThat(calendar.mayKeepAttendance(aida, at(id))).isFalse();
        assertThat(calendar.isInvited(aida, at(id))).isTrue();
        assertThat(calendar.isInvited(members.guest(), at(id))).isFalse();
    }
}
