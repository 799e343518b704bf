package kz.akd.bot.events.organise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventAnnounced;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sessions of a course, as it makes, fills and calls off them (rules 4, 5 and 6). */
class SessionsTest {

    private static final EventId FIRST = new EventId(new ObjectId());
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 8));

    private Instant now = AnEvent.LONG_BEFORE;
    private TheMembers members;
    private TheEvents events;
    private Sessions sessions;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(AnEvent.ASTANA);
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.Head.class);
        events = new TheEvents(members, clock);
        sessions = events.sessions();
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private OrganiserResult draft(PersonId by) {
        return sessions.draft(by, FIRST, AnEvent.plan(), DAYS);
    }

    private List<Event> published() {
        draft(dana);
        sessions.publish(dana, FIRST);
        return all();
    }

    private List<Event> all() {
        return sessions.of(FIRST);
    }

    @Test
    void rule_6_who_may_not_organise_makes_publishes_gives_up_and_calls_off_nothing() {
        var officer = members.in(members.group("Another"), true);
        for (var person : List.of(aida, members.guest(), new PersonId(7))) {
            assertThat(draft(person)).isInstanceOf(OrganiserResult.NotAllowed.class);
        }
        draft(dana);
        for (var person : List.of(aida, officer, members.guest(), new PersonId(7))) {
            sessions.publish(person, FIRST);
            sessions.discard(person, FIRST);
        }
        assertThat(all()).hasSize(3).allMatch(Event::isDraft);
        sessions.publish(dana, FIRST);
        sessions.cancel(officer, FIRST, "Mine now");
        assertThat(all()).noneMatch(Event::isCancelled);
    }

    @Test
    void rule_5_drafted_and_published_twice_there_is_one_of_each_day_and_nobody_is_invited() {
        published();
        assertThat(draft(dana)).isInstanceOf(OrganiserResult.Done.class);
        published();

        assertThat(all())
                .extracting(session -> session.starts().time())
                .containsExactly(
                        AnEvent.EVENING.time(),
                        AnEvent.EVENING.time().with(DAYS.get(0)),
                        AnEvent.EVENING.time().with(DAYS.get(1)));
        assertThat(all()).allMatch(session -> session.state() == EventState.PUBLISHED);
        assertThat(members.heard(EventScheduled.class)).hasSize(3);
        assertThat(members.heard(EventAnnounced.class)).isEmpty();
    }

    @Test
    void what_would_begin_in_the_past_or_is_an_event_on_the_calendar_becomes_no_course() {
        var opera = events.kept(AnEvent.with(null));
        assertThat(sessions.draft(dana, opera.id(), AnEvent.plan(), DAYS)).isInstanceOf(OrganiserResult.TooLate.class);
        assertThat(sessions.of(opera.id())).isEmpty();
        now = AnEvent.BEGINS;
        assertThat(draft(dana)).isInstanceOf(OrganiserResult.InThePast.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void whoever_is_enrolled_comes_to_what_lies_ahead_and_is_not_put_where_they_said_they_cannot_come() {
        var first = published().get(0);
        now = first.over();
        sessions.seat(FIRST, aida, Optional.of(Rsvp.GOING));
        var second = all().get(1);
        events.answers().miss(second.id(), aida, "A trip");
        sessions.seat(FIRST, aida, Optional.of(Rsvp.GOING));
        sessions.seat(second, Map.of(aida, Rsvp.GOING, bolat, Rsvp.REMOTE));
        sessions.seat(first, Map.of(bolat, Rsvp.GOING));

        assertThat(all())
                .map(session -> session.replyOf(aida))
                .containsExactly(Optional.empty(), Optional.of(Rsvp.DECLINED), Optional.of(Rsvp.GOING));
        assertThat(all())
                .map(session -> session.replyOf(bolat))
                .containsExactly(Optional.empty(), Optional.of(Rsvp.REMOTE), Optional.empty());
        sessions.seat(FIRST, aida, Optional.empty());
        assertThat(all()).allMatch(session -> session.find(aida).isEmpty());
    }

    @Test
    void rule_5_called_off_twice_only_what_lay_ahead_is_and_it_is_told_once() {
        var first = published().get(0);
        now = first.begins();
        sessions.cancel(dana, FIRST, "No teacher");
        sessions.cancel(dana, FIRST, "Again");

        assertThat(all()).map(Event::isCancelled).containsExactly(false, true, true);
        assertThat(all().get(1).handling().cancelledBecause()).contains("No teacher");
        assertThat(members.heard(EventCancelled.class)).hasSize(2);
        sessions.seat(FIRST, aida, Optional.of(Rsvp.GOING));
        assertThat(all()).allMatch(session -> session.find(aida).isEmpty());
    }

    @Test
    void a_draft_is_given_up_and_what_is_on_the_calendar_is_not() {
        draft(dana);
        sessions.discard(dana, FIRST);
        assertThat(all()).isEmpty();
        published();
        sessions.discard(dana, FIRST);
        assertThat(all()).hasSize(3);
    }
}
