package kz.akd.bot.events.chat.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeriesSpread;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.MadeAlike;
import kz.akd.bot.events.OrganiserState;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people hear of dates that were made like one of their series. */
class SpreadNoticesTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId SAKEN = new PersonId(3);
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 12, 1, 18, 0);
    private static final ObjectId RUN = new ObjectId();
    private static final URI LINK = URI.create("https://meet.example.org/1");

    private final AttendeeGroups circles = mock(AttendeeGroups.class);
    private final EventFiles files = mock(EventFiles.class);
    private final Readers readers = mock(Readers.class);
    private final Map<String, Screen> sent = new HashMap<>();
    private Instant now = FIRST.minusDays(7).atZone(ASTANA).toInstant();
    private SpreadNotices notices;

    @BeforeEach
    void start() {
        when(circles.concerned(any())).thenCallRealMethod();
        doAnswer(call -> {
                    BiFunction<PersonId, Language, Screen> words = call.getArgument(3);
                    for (PersonId person : call.<Iterable<PersonId>>getArgument(1)) {
                        sent.put(call.getArgument(0) + ":" + person, words.apply(person, Language.EN));
                    }
                    return null;
                })
                .when(readers)
                .notify(anyString(), anyCollection(), any(), any());
        when(files.update(anyList(), any(), anyList())).thenAnswer(call -> {
            List<Event> dates = call.getArgument(0);
            return Optional.of(Attachment.document("events.ics", new byte[dates.size()]));
        });
        when(files.update(any(Event.class), any(), anyBoolean()))
                .thenReturn(Optional.of(Attachment.document("event.ics", new byte[1])));
        var times = mock(EventTimes.class);
        when(times.joinNotice()).thenReturn(Duration.ofMinutes(15));
        InstantSource clock = () -> now;
        var changes = new ChangeNotices(circles, readers, files, times, clock.withZone(ASTANA));
        notices = new SpreadNotices(circles, files, changes, new DatesNotices(readers, files));
    }

    /** So many weeks after the first, in the other hall now. */
    private static Event date(int weeks, String wasAt, @Nullable URI linkWas, @Nullable URI link, Reply... replies) {
        var starts = new LocalMoment(FIRST.plusWeeks(weeks), ASTANA);
        var plan = Plan.of("Lectures", starts, "The other hall");
        return Event.of(
                new Event.Head(
                        new EventId(new ObjectId()),
                        EventState.PUBLISHED,
                        plan.with(plan.venue().joinedBy(link)).with(plan.room().seating(1)),
                        starts.instant(),
                        new PersonId(9),
                        List.of(),
                        new OrganiserState(
                                false,
                                null,
                                new EventId(RUN),
                                null,
                                null,
                                null,
                                null,
                                null,
                                new MadeAlike(RUN, wasAt, linkWas))),
                List.of(replies));
    }

    private static Reply reply(PersonId member, Rsvp rsvp) {
        return Reply.of(member, rsvp, Instant.EPOCH, Party.ALONE);
    }

    private static Reply going(PersonId member) {
        return reply(member, Rsvp.GOING);
    }

    private void spread(Event... dates) {
        when(circles.find(any())).thenReturn(Optional.of(dates[0]));
        when(circles.madeAlike(any(), any())).thenReturn(Arrays.asList(dates));
        notices.on(new SeriesSpread(dates[0].id(), RUN));
    }

    private Screen to(PersonId person) {
        return sent.get("spread-run:" + RUN + ":" + person);
    }

    private static List<String> keys(Screen screen) {
        return screen.paragraphs().stream()
                .map(Text.Phrase.class::cast)
                .map(Text.Phrase::key)
                .toList();
    }

    private static List<Object> dates(Screen screen) {
        return screen.paragraphs().stream()
                .map(Text.Phrase.class::cast)
                .filter(phrase -> phrase.key().startsWith("events.notice.spread.date"))
                .map(phrase -> phrase.arguments().get(0))
                .toList();
    }

    private static List<String> buttons(Screen screen) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .map(Button::label)
                .map(Text.Phrase.class::cast)
                .map(Text.Phrase::key)
                .toList();
    }

    @Test
    void each_hears_once_of_the_dates_that_concern_them_and_of_one_alone_as_usual() {
        var first = date(0, "The hall", null, null, going(AIDA), going(BOLAT));
        var second = date(1, "The hall", null, null, going(AIDA), reply(SAKEN, Rsvp.DECLINED));

        spread(first, second);

        assertThat(sent).hasSize(2);
        assertThat(keys(to(AIDA)))
                .containsExactly(
                        "events.notice.spread",
                        "events.notice.moved.place",
                        "events.notice.spread.date",
                        "events.notice.spread.date",
                        "events.notice.spread.ask");
        assertThat(dates(to(AIDA))).containsExactly(first.starts(), second.starts());
        assertThat(buttons(to(AIDA))).containsExactly("events.notice.spread.open", "events.notice.spread.open");
        assertThat(keys(to(BOLAT))).startsWith("events.notice.moved", "events.card.when", "events.notice.moved.place");
        assertThat(buttons(to(BOLAT))).startsWith("events.rsvp.still-waiting", "events.rsvp.declined");
    }

    @Test
    void whoever_waits_for_a_seat_hears_of_it_too() {
        spread(
                date(0, "The hall", null, null, going(AIDA), going(BOLAT)),
                date(1, "The hall", null, null, going(AIDA), going(BOLAT)));

        assertThat(dates(to(BOLAT))).hasSize(2);
        assertThat(keys(to(BOLAT)))
                .contains("events.notice.spread.date-waiting")
                .doesNotContain("events.notice.spread.date");
    }

    @Test
    void those_who_join_remotely_hear_when_they_no_longer_can() {
        spread(
                date(0, "The other hall", LINK, null, going(AIDA), reply(SAKEN, Rsvp.REMOTE)),
                date(1, "The other hall", LINK, null, going(AIDA), reply(SAKEN, Rsvp.REMOTE)),
                date(2, "The other hall", LINK, null, reply(BOLAT, Rsvp.REMOTE)));

        assertThat(sent).hasSize(2);
        assertThat(keys(to(SAKEN)))
                .containsExactly(
                        "events.notice.spread",
                        "events.notice.spread.no-link",
                        "events.notice.spread.date",
                        "events.notice.spread.date",
                        "events.notice.spread.ask");
        assertThat(keys(to(BOLAT))).containsExactly("events.notice.no-link");
    }

    @Test
    void another_place_and_no_link_is_one_message_also_of_one_date() {
        spread(date(0, "The hall", LINK, null, reply(SAKEN, Rsvp.REMOTE)));

        assertThat(keys(to(SAKEN)))
                .contains("events.notice.moved.place", "events.notice.spread.no-link")
                .endsWith("events.notice.spread.ask");
        assertThat(((Text.Phrase) to(SAKEN).paragraphs().get(0)).arguments()).containsExactly("Lectures", 1);
        assertThat(buttons(to(SAKEN))).containsExactly("events.notice.spread.open");
    }

    @Test
    void another_link_is_told_near_the_date_alone() {
        var near = date(0, "The hall", null, LINK, reply(SAKEN, Rsvp.REMOTE));
        var later = date(1, "The other hall", null, LINK, reply(SAKEN, Rsvp.REMOTE), reply(BOLAT, Rsvp.REMOTE));
        now = near.begins().minus(Duration.ofMinutes(10));

        spread(near, later);

        assertThat(sent).hasSize(1);
        assertThat(keys(to(SAKEN))).contains("events.notice.moved.place", "events.notice.spread.new-link");
        assertThat(dates(to(SAKEN))).containsExactly(near.starts(), near.starts());
        assertThat(buttons(to(SAKEN))).containsExactly("events.join", "events.notice.spread.open");
    }

    @Test
    void where_they_were_in_several_places_the_new_one_is_told_alone() {
        spread(date(0, "The hall", null, null, going(AIDA)), date(1, "The park", null, null, going(AIDA)));

        assertThat(keys(to(AIDA))).contains("events.card.where").doesNotContain("events.notice.moved.place");
    }

    @Test
    void calendars_get_the_dates_that_they_have_in_one_file() {
        var first = date(0, "The hall", null, null, going(AIDA));
        var second = date(1, "The hall", null, null, going(AIDA));
        when(files.takers(second)).thenReturn(List.of(AIDA));

        spread(first, second);

        assertThat(keys(to(AIDA))).endsWith("events.notice.spread.file");
        assertThat(to(AIDA).attachment())
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("events.ics"));
    }

    @Test
    void more_dates_than_fit_below_a_file_have_it_in_a_message_of_its_own() {
        var many = IntStream.range(0, 9)
                .mapToObj(weeks -> date(weeks, "The hall", null, null, going(AIDA)))
                .toArray(Event[]::new);
        when(files.takers(any())).thenReturn(new ArrayList<>(List.of(AIDA)));

        spread(many);

        assertThat(dates(to(AIDA))).hasSize(9);
        assertThat(to(AIDA).attachment()).isEmpty();
        assertThat(buttons(to(AIDA))).containsExactly("events.series.all");
        assertThat(sent.get("spread-run-file:" + RUN + ":" + AIDA).attachment()).isPresent();
    }

    @Test
    void what_is_back_where_it_was_is_told_to_nobody() {
        spread(date(0, "The other hall", LINK, LINK, going(AIDA), reply(SAKEN, Rsvp.REMOTE)));

        assertThat(sent).isEmpty();
    }
}
