package kz.akd.bot.announcements.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kz.akd.bot.announcements.Addressees;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.copies.Reach.LeftOut;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an announcement reaches (rules 5 and 6): each once, and of the others it is said why not. */
class ReachTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);
    private TheMembers members;
    private TheEvents events;
    private Reach reach;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.Head.class);
        events = new TheEvents(members, clock);
        reach = new Reach(members.audiences(), events.circles(), members.people(), events.calendar(), clock);
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Announcement to(Addressees whom) {
        return Announcement.draft(
                new AnnouncementId(new ObjectId()),
                dana,
                Language.EN,
                new Content(Formatted.plain("Words"), null),
                whom,
                clock.instant());
    }

    private Announcement toAll() {
        return to(Addressees.of(Audience.ALL));
    }

    @Test
    void members_are_written_to_once_each_and_guests_never() {
        members.guest();

        var reached = reach.of(toAll());

        assertThat(reached.people()).containsExactlyInAnyOrder(dana, aida, bolat);
        assertThat(reached.leftOut()).isEmpty();
    }

    @Test
    void who_is_left_out_is_counted_by_the_reason() {
        var suspended = members.member();
        members.suspend(suspended);
        members.lose(aida);
        members.mute(bolat, Topic.SPORT);

        var reached = reach.of(toAll().about(Topic.SPORT));

        assertThat(reached.people()).containsExactly(dana);
        assertThat(reached.leftOut())
                .isEqualTo(Map.of(LeftOut.SUSPENDED, 1, LeftOut.UNREACHABLE, 1, LeftOut.PAUSED, 1));
    }

    @Test
    void what_is_urgent_or_about_something_else_reaches_also_those_who_muted_a_topic() {
        members.mute(bolat, Topic.SPORT);

        assertThat(reach.of(toAll().about(Topic.SPORT).urgent(true)).people()).contains(bolat);
        assertThat(reach.of(toAll().about(Topic.CULTURE)).people()).contains(bolat);
    }

    @Test
    void those_who_come_to_an_event_are_reached_alone_and_nobody_once_there_is_no_such_event() {
        var opera = events.coming(aida);

        assertThat(reach.of(to(Addressees.of(Audience.ALL).standingTo(opera.id(), AttendeeGroup.COMING)))
                        .people())
                .containsExactly(aida);
        var none = new EventId(new ObjectId());
        assertThat(reach.of(to(Addressees.of(Audience.ALL).standingTo(none, AttendeeGroup.COMING)))
                        .people())
                .isEmpty();
    }

    @Test
    void who_left_or_muted_it_since_is_skipped_when_it_is_their_turn() {
        members.suspend(aida);
        members.mute(bolat, Topic.SPORT);
        var nobody = new PersonId(7);

        assertThat(reach.skipped(toAll().about(Topic.SPORT), List.of(dana, aida, bolat, nobody)))
                .isEqualTo(Map.of(aida, Copy.Skipped.LEFT, nobody, Copy.Skipped.LEFT, bolat, Copy.Skipped.PAUSED));
    }

    @Test
    void rule_6_only_events_that_somebody_organises_are_offered_and_none_that_was_called_off() {
        var opera = events.coming(aida);

        assertThat(reach.events(dana)).extracting(Event::id).containsExactly(opera.id());
        assertThat(reach.events(aida)).isEmpty();
        events.cancel(opera);
        assertThat(reach.events(dana)).isEmpty();
    }
}
