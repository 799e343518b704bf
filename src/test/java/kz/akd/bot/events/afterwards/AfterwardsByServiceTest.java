package kz.akd.bot.events.afterwards;

import static kz.akd.bot.events.afterwards.AfterwordRefusal.NOT_A_MEMBER;
import static kz.akd.bot.events.afterwards.AfterwordRefusal.NOT_NOW;
import static kz.akd.bot.events.afterwards.AfterwordRefusal.NOT_THERE;
import static kz.akd.bot.events.afterwards.AfterwordRefusal.STARS_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.afterwards.AfterwordFacts.PhotosAdded;
import kz.akd.bot.events.afterwards.AfterwordFacts.ThanksDue;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.TheDoors;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thanks, opinions and photos: whose they are, until when, and that they are asked for once (rules 5, 6 and 7). */
class AfterwardsByServiceTest {

    private static final EventId NONE = new EventId(new ObjectId());
    private static final URI PHOTOS = URI.create("https://photos.example/opera");

    private final MemoryDocuments<EventId, Afterword> kept = new MemoryDocuments<>(Afterword::event);
    private Instant now;
    private TheMembers members;
    private TheEvents events;
    private CheckIns checkIns;
    private Afterwards afterwards;
    private Event opera;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.Head.class, Attendance.class);
        events = new TheEvents(members, clock);
        var calendar = events.calendar((person, event) -> false);
        var doors = new TheDoors(members, events, calendar, clock);
        checkIns = doors.checkIns();
        afterwards = TheAfterwards.of(calendar, doors.attendances(), kept, clock);
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
        opera = events.kept(AnEvent.published(plan -> plan));
        now = opera.begins().minus(Duration.ofDays(3));
        events.answers().answer(opera.id(), aida, Rsvp.GOING);
        events.answers().answer(opera.id(), bolat, Rsvp.GOING);
        now = opera.begins();
        checkIns.checkIn(dana, opera.id(), aida, Way.NAME, false);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private void thank() {
        now = opera.over().plus(Duration.ofHours(3));
        afterwards.run();
    }

    private <F extends Fact> List<F> told(Class<F> kind) {
        return kept.told().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void rule_6_an_opinion_is_given_by_members_who_came_after_the_thanks_and_with_stars() {
        assertThat(afterwards.rate(aida, opera.id(), 5).refusal()).contains(NOT_NOW);
        thank();
        for (var person : List.of(members.guest(), new PersonId(7))) {
            assertThat(afterwards.rate(person, opera.id(), 9).refusal()).contains(NOT_A_MEMBER);
        }
        assertThat(afterwards.rate(bolat, opera.id(), 1).refusal()).contains(NOT_THERE);
        assertThat(afterwards.rate(aida, NONE, 5).refusal()).contains(NOT_THERE);
        assertThat(afterwards.rate(aida, opera.id(), 0).refusal()).contains(NOT_THERE);
        assertThat(afterwards.rate(aida, opera.id(), 6).refusal()).contains(NOT_THERE);
        assertThat(afterwards.say(aida, opera.id(), "Warm").refusal()).contains(STARS_FIRST);
        assertThat(afterwards.showName(aida, opera.id(), true).refusal()).contains(STARS_FIRST);
        assertThat(kept.find(opera.id()).orElseThrow().opinions()).isEmpty();
    }

    @Test
    void rule_5_whoever_rates_twice_has_one_opinion_and_keeps_their_words() {
        thank();
        afterwards.rate(aida, opera.id(), 3);
        afterwards.say(aida, opera.id(), "Warm");
        afterwards.rate(aida, opera.id(), 5);

        assertThat(afterwards.look(aida, opera.id()).toOptional().orElseThrow().opinion())
                .isEqualTo(new Opinion(aida, 5, "Warm", false));
        afterwards.say(aida, opera.id(), null);
        assertThat(kept.find(opera.id()).orElseThrow().opinions()).containsExactly(new Opinion(aida, 5, null, false));
        members.suspend(aida);
        assertThat(afterwards.rate(aida, opera.id(), 1).refusal()).contains(NOT_A_MEMBER);
    }

    @Test
    void rule_7_when_the_time_for_opinions_is_over_nobody_knows_whose_they_are_but_of_those_who_said_so() {
        checkIns.checkIn(dana, opera.id(), bolat, Way.NAME, false);
        thank();
        afterwards.rate(aida, opera.id(), 2);
        afterwards.rate(bolat, opera.id(), 5);
        afterwards.showName(bolat, opera.id(), true);
        now = now.plus(Duration.ofDays(7));
        assertThat(afterwards.rate(aida, opera.id(), 5).refusal()).contains(NOT_NOW);
        afterwards.run();
        afterwards.run();

        assertThat(kept.find(opera.id()).orElseThrow().opinions())
                .containsExactly(new Opinion(null, 2, null, false), new Opinion(bolat, 5, null, true));
        assertThat(afterwards.look(bolat, opera.id()).refusal()).contains(NOT_NOW);
    }

    @Test
    void rule_5_thanks_are_told_once_not_for_what_was_called_off_and_not_days_later() {
        var ballet = events.kept(AnEvent.published(plan -> plan));
        events.cancel(ballet);
        now = opera.over().plus(Duration.ofHours(3));
        assertThat(afterwards.due(now)).contains(now);
        afterwards.run();
        afterwards.run();
        assertThat(told(ThanksDue.class)).containsExactly(new ThanksDue(opera.id()));
        assertThat(afterwards.due(now)).isEmpty();

        var forgotten = events.kept(AnEvent.published(plan -> plan));
        now = now.plus(Duration.ofDays(2));
        afterwards.run();
        assertThat(kept.find(forgotten.id())).isEmpty();
    }

    @Test
    void rule_6_organisers_alone_read_what_was_said_and_add_photos_once_it_has_begun() {
        now = opera.begins().minusMillis(1);
        assertThat(afterwards.report(dana, opera.id())).isEmpty();
        assertThat(afterwards.addPhotos(dana, opera.id(), PHOTOS)).isFalse();
        thank();
        var officer = members.in(members.group("Another"), true);
        for (var person : List.of(aida, officer, members.guest(), new PersonId(7))) {
            assertThat(afterwards.report(person, opera.id())).isEmpty();
            assertThat(afterwards.addPhotos(person, opera.id(), PHOTOS)).isFalse();
        }
        assertThat(afterwards.addPhotos(dana, NONE, PHOTOS)).isFalse();
        assertThat(afterwards.addPhotos(dana, opera.id(), PHOTOS)).isTrue();
        assertThat(afterwards.addPhotos(dana, opera.id(), PHOTOS)).isTrue();
        assertThat(told(PhotosAdded.class)).hasSize(1);
        assertThat(afterwards.report(dana, opera.id()).orElseThrow().afterword().album())
                .contains(PHOTOS);
    }

    @Test
    void where_nobody_was_checked_in_all_who_were_to_come_are_thanked() {
        checkIns.undo(dana, opera.id(), aida);
        assertThat(afterwards.thanked(events.find(opera.id()))).containsExactly(aida, bolat);
        checkIns.checkIn(dana, opera.id(), bolat, Way.NAME, false);
        assertThat(afterwards.thanked(events.find(opera.id()))).containsExactly(bolat);
    }
}
