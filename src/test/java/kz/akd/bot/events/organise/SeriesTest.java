package kz.akd.bot.events.organise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventAnnounced;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.EventMoved;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventFacts.SeriesCancelled;
import kz.akd.bot.events.EventFacts.SeriesSpread;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.MadeAlike;
import kz.akd.bot.events.plan.Recurrence;
import kz.akd.bot.events.plan.Recurrence.Rhythm;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.EventValues;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import kz.akd.bot.store.TestStore;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What organisers do to a series as a whole. */
class SeriesTest {

    private static final EventId FIRST = new EventId(new ObjectId());
    private static final ObjectId RUN = new ObjectId();

    private final List<Object> heard = new ArrayList<>();
    private Instant now = AnEvent.LONG_BEFORE;
    private TestMongo storage;
    private EventStore store;
    private AttendeeGroups circles;
    private OrganiserChanges desk;
    private EventDrafts eventDrafts;
    private EventOperations eventOperations;
    private EventSeries eventSeries;

    @BeforeEach
    void start(@TempDir Path directory) {
        storage = new TestMongo(directory);
        var mongo = storage.keeping(List.of(new EventValues().eventId()), Event.Head.class);
        store = new EventStore(TestStore.telling(heard, mongo), event -> {});
        var rights = mock(Rights.class);
        when(rights.mayOrganise(any(PersonId.class), any(Event.class))).thenReturn(true);
        when(rights.mayOrganiseFor(any(PersonId.class), any(Audience.class))).thenReturn(true);
        var everywhere = mock(Scope.class);
        when(everywhere.everywhere()).thenReturn(true);
        when(rights.scope(any())).thenReturn(everywhere);
        desk = new OrganiserChanges(store, rights, clock(() -> now));
        circles = new AttendeeGroups(store, mock(Audiences.class));
        eventDrafts = new EventDrafts(store, desk, rights);
        eventOperations = new EventOperations(store, desk, circles, mock(Events.class));
        eventSeries = new EventSeries(store, desk, eventDrafts, eventOperations);
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(AnEvent.ASTANA);
    }

    @AfterEach
    void stop() {
        storage.close();
    }

    /** Drafts of four Tuesdays, the first of December 2026 the first. */
    private List<EventId> four() {
        eventDrafts.create(AnEvent.DANA, FIRST, AnEvent.plan());
        eventSeries.repeat(
                AnEvent.DANA,
                FIRST,
                Recurrence.times(Rhythm.WEEKLY, AnEvent.EVENING.time().toLocalDate(), 4),
                RUN);
        return store.inSeries(FIRST).stream().map(Event::id).toList();
    }

    private List<EventState> states(List<EventId> ids) {
        return ids.stream().map(id -> store.find(id).orElseThrow().state()).toList();
    }

    private <F> List<F> heard(Class<F> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void a_series_is_published_with_one_invitation() {
        var four = four();

        assertThat(eventDrafts.publish(AnEvent.DANA, FIRST)).isInstanceOf(OrganiserResult.Done.class);

        assertThat(states(four)).containsOnly(EventState.PUBLISHED);
        assertThat(heard(EventScheduled.class)).hasSize(4);
        assertThat(heard(EventAnnounced.class))
                .extracting(EventAnnounced::event)
                .containsExactly(FIRST);
    }

    @Test
    void of_a_series_whose_first_date_is_past_the_rest_is_published_and_its_people_are_invited() {
        var four = four();
        now = AnEvent.BEGINS.plus(Duration.ofHours(1));

        var published = eventDrafts.publish(AnEvent.DANA, FIRST);

        assertThat(published).isInstanceOfSatisfying(OrganiserResult.PublishedInPart.class, part -> {
            assertThat(part.event().id()).isEqualTo(four.get(1));
            assertThat(part.published()).isEqualTo(3);
            assertThat(part.passed()).isEqualTo(1);
        });
        assertThat(states(four))
                .containsExactly(EventState.DRAFT, EventState.PUBLISHED, EventState.PUBLISHED, EventState.PUBLISHED);
        assertThat(heard(EventAnnounced.class))
                .extracting(EventAnnounced::event)
                .containsExactly(four.get(1));
        assertThat(eventDrafts.publish(AnEvent.DANA, FIRST)).isInstanceOf(OrganiserResult.InThePast.class);
        assertThat(heard(EventAnnounced.class)).hasSize(1);
    }

    @Test
    void a_series_all_of_which_is_past_stays_as_it_is() {
        var four = four();
        now = AnEvent.BEGINS.plus(Duration.ofDays(40));

        assertThat(eventDrafts.publish(AnEvent.DANA, FIRST)).isInstanceOf(OrganiserResult.InThePast.class);

        assertThat(states(four)).containsOnly(EventState.DRAFT);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_series_whose_first_draft_was_given_up_is_published_with_the_next() {
        var four = four();
        eventDrafts.discard(AnEvent.DANA, FIRST);

        eventDrafts.publish(AnEvent.DANA, four.get(1));

        assertThat(states(four.subList(1, 4))).containsOnly(EventState.PUBLISHED);
        assertThat(heard(EventAnnounced.class))
                .extracting(EventAnnounced::event)
                .containsExactly(four.get(1));
    }

    @Test
    void one_in_the_middle_is_published_alone() {
        var four = four();

        eventDrafts.publish(AnEvent.DANA, four.get(2));

        assertThat(states(four))
                .containsExactly(EventState.DRAFT, EventState.DRAFT, EventState.PUBLISHED, EventState.DRAFT);
    }

    @Test
    void nothing_of_a_repeated_event_is_put_on_the_calendar_in_the_past() {
        eventDrafts.create(AnEvent.DANA, FIRST, AnEvent.plan());
        eventDrafts.publish(AnEvent.DANA, FIRST);
        now = AnEvent.BEGINS.plus(Duration.ofDays(10));

        eventSeries.repeat(
                AnEvent.DANA,
                FIRST,
                Recurrence.times(Rhythm.WEEKLY, AnEvent.EVENING.time().toLocalDate(), 4),
                RUN);

        assertThat(store.inSeries(FIRST))
                .extracting(Event::starts)
                .extracting(LocalMoment::time)
                .containsExactly(
                        AnEvent.EVENING.time(),
                        AnEvent.EVENING.time().plusWeeks(2),
                        AnEvent.EVENING.time().plusWeeks(3));
    }

    @Test
    void cancelling_a_series_is_told_once_and_ends_its_drafts() {
        var four = four();
        eventDrafts.publish(AnEvent.DANA, four.get(1));
        eventDrafts.publish(AnEvent.DANA, four.get(3));
        heard.clear();
        var run = new ObjectId();

        eventOperations.cancelFollowing(AnEvent.DANA, four.get(1), "Summer", run);

        assertThat(store.find(four.get(0))).get().extracting(Event::state).isEqualTo(EventState.DRAFT);
        assertThat(store.find(four.get(2))).isEmpty();
        assertThat(heard(EventCancelled.class)).hasSize(2).noneMatch(EventCancelled::alone);
        assertThat(heard(SeriesCancelled.class))
                .hasSize(1)
                .allMatch(fact -> fact.run().equals(run));
        assertThat(circles.calledOff(store.find(four.get(1)).orElseThrow(), run))
                .extracting(Event::id)
                .containsExactly(four.get(1), four.get(3));
    }

    @Test
    void what_was_called_off_alone_before_is_not_told_again_with_the_rest() {
        var four = four();
        eventDrafts.publish(AnEvent.DANA, FIRST);
        eventOperations.cancel(AnEvent.DANA, four.get(2), "Rain");
        heard.clear();
        var run = new ObjectId();

        eventOperations.cancelFollowing(AnEvent.DANA, FIRST, "Rain", run);

        assertThat(circles.calledOff(store.find(FIRST).orElseThrow(), run))
                .extracting(Event::id)
                .containsExactly(four.get(0), four.get(1), four.get(3));
    }

    @Test
    void what_a_crash_left_half_done_is_told_as_a_whole_when_it_is_done_again() {
        var four = four();
        eventDrafts.publish(AnEvent.DANA, FIRST);
        var run = new ObjectId();
        eventOperations.cancelFollowing(AnEvent.DANA, four.get(2), "Summer", run);
        heard.clear();

        eventOperations.cancelFollowing(AnEvent.DANA, FIRST, "Summer", run);

        assertThat(heard(SeriesCancelled.class)).hasSize(1);
        assertThat(circles.calledOff(store.find(FIRST).orElseThrow(), run))
                .extracting(Event::id)
                .containsExactlyElementsOf(four);
    }

    private OrganiserResult elsewhere(EventId id, String place, EventSeries spreading) {
        eventDrafts.edit(AnEvent.DANA, id, plan -> plan.with(plan.venue().movedTo(place)));
        heard.clear();
        return spreading.spread(AnEvent.DANA, id);
    }

    @Test
    void what_all_that_follow_are_made_like_is_told_once() {
        var four = four();
        eventDrafts.publish(AnEvent.DANA, FIRST);
        eventOperations.cancel(AnEvent.DANA, four.get(2), "Rain");

        var spread = elsewhere(FIRST, "The other hall", eventSeries);

        assertThat(spread)
                .isInstanceOfSatisfying(
                        OrganiserResult.Spread.class,
                        made -> assertThat(made.events()).isEqualTo(2));
        assertThat(heard(EventMoved.class)).isEmpty();
        assertThat(heard(SeriesSpread.class)).hasSize(1);
        assertThat(madeAlike(heard(SeriesSpread.class).get(0).run())).containsExactly(four.get(1), four.get(3));
    }

    private List<EventId> madeAlike(ObjectId run) {
        return circles.madeAlike(store.find(FIRST).orElseThrow(), run).stream()
                .map(Event::id)
                .toList();
    }

    @Test
    void what_is_like_it_already_is_not_told_when_it_is_spread_again() {
        four();
        eventDrafts.publish(AnEvent.DANA, FIRST);
        elsewhere(FIRST, "The other hall", eventSeries);
        heard.clear();

        eventSeries.spread(AnEvent.DANA, FIRST);

        assertThat(heard(SeriesSpread.class))
                .allSatisfy(fact -> assertThat(madeAlike(fact.run())).isEmpty());
    }

    @Test
    void what_a_crash_left_half_spread_is_told_as_a_whole_when_it_is_done_again() {
        var four = four();
        eventDrafts.publish(AnEvent.DANA, FIRST);
        var crashing = mock(EventOperations.class);
        when(crashing.resize(any(), any(), any(), anyBoolean()))
                .thenReturn(new OrganiserResult.Done(store.find(FIRST).orElseThrow()))
                .thenThrow(new IllegalStateException("the node is gone"));
        assertThatThrownBy(
                        () -> elsewhere(FIRST, "The other hall", new EventSeries(store, desk, eventDrafts, crashing)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(heard(SeriesSpread.class)).isEmpty();

        eventSeries.spread(AnEvent.DANA, FIRST);

        assertThat(heard(SeriesSpread.class)).hasSize(1);
        assertThat(madeAlike(heard(SeriesSpread.class).get(0).run())).containsExactlyElementsOf(four.subList(1, 4));
        assertThat(heard(EventMoved.class)).isEmpty();
    }

    @Test
    void drafts_are_made_alike_without_a_word_to_anybody() {
        four();

        elsewhere(FIRST, "The other hall", eventSeries);

        assertThat(heard(SeriesSpread.class))
                .allSatisfy(fact -> assertThat(madeAlike(fact.run())).isEmpty());
        assertThat(store.inSeries(FIRST)).extracting(Event::place).containsOnly("The other hall");
    }

    @Test
    void each_date_remembers_what_people_knew_of_it() {
        var four = four();
        eventDrafts.publish(AnEvent.DANA, FIRST);
        eventDrafts.edit(
                AnEvent.DANA,
                four.get(1),
                plan -> plan.with(plan.venue().movedTo("The park").joinedBy(URI.create("https://meet.example.org/1"))));

        elsewhere(FIRST, "The other hall", eventSeries);

        var run = heard(SeriesSpread.class).get(0).run();
        var before = store.find(four.get(1)).orElseThrow().handling().madeAlikeIn(run);
        assertThat(before).contains(new MadeAlike(run, "The park", URI.create("https://meet.example.org/1")));
    }
}
