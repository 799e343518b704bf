package kz.akd.bot.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingFacts.MeetingInvited;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.MeetingTimes;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class MeetingMakerTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final GroupId COUNCIL = new GroupId(new ObjectId());
    private static final SeriesId ID = new SeriesId(new ObjectId());
    private static final PersonId AIDA = new PersonId(1001);

    private final MemoryDocuments<SeriesId, MeetingSeries> series = new MemoryDocuments<>(MeetingSeries::id);
    private final MemoryDocuments<MeetingId, Meeting> meetings = new MemoryDocuments<>(Meeting::id);
    private final MemoryDocuments<ActionItemId, ActionItem> actions = new MemoryDocuments<>(ActionItem::id);
    private final MeetingTimes times =
            new MeetingTimes(Duration.ofDays(35), Duration.ofDays(7), List.of(), Duration.ofMinutes(15), List.of());

    private void runs(String at) {
        var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        new MeetingMaker(series, meetings, actions, COUNCIL::equals, times, clock).run();
    }

    private void firstTuesdays() {
        series.add(MeetingSeries.of(
                ID,
                COUNCIL,
                "Council",
                new MeetingRule(Week.FIRST, DayOfWeek.TUESDAY, LocalTime.of(17, 0), ALMATY),
                new Venue("Hall", null),
                Quorum.HALF,
                true));
    }

    private static MeetingId on(String day) {
        return MeetingId.of(ID, LocalDate.parse(day));
    }

    private Meeting meeting(String day) {
        return meetings.find(on(day)).orElseThrow();
    }

    @Test
    void the_next_meeting_is_made_by_itself_and_once() {
        firstTuesdays();
        runs("2026-11-23T05:00:00Z");
        runs("2026-11-23T06:00:00Z");
        assertThat(meetings.all()).extracting(Meeting::id).containsExactly(on("2026-12-01"));
        assertThat(meetings.told()).containsExactly(new MeetingPlanned(on("2026-12-01")));
        runs("2026-12-02T05:00:00Z");
        assertThat(meetings.all()).extracting(Meeting::id).containsExactly(on("2026-12-01"), on("2027-01-05"));
    }

    @Test
    void what_has_begun_today_is_not_made_any_more() {
        firstTuesdays();
        runs("2026-12-01T12:00:01Z");
        assertThat(meetings.find(on("2026-12-01"))).isEmpty();
    }

    @Test
    void the_group_is_invited_a_week_before_and_once() {
        firstTuesdays();
        runs("2026-11-24T11:59:59Z");
        assertThat(meetings.told()).doesNotContain(new MeetingInvited(on("2026-12-01")));
        runs("2026-11-24T12:00:00Z");
        runs("2026-11-25T12:00:00Z");
        assertThat(meetings.told()).containsOnlyOnce(new MeetingInvited(on("2026-12-01")));
    }

    @Test
    void nobody_is_invited_to_what_was_called_off_or_has_begun() {
        firstTuesdays();
        runs("2026-11-23T05:00:00Z");
        meetings.change(on("2026-12-01"), meeting -> Change.to(meeting.calledOff(), true));
        runs("2026-11-25T12:00:00Z");
        assertThat(meetings.told()).doesNotContain(new MeetingInvited(on("2026-12-01")));
    }

    @Test
    void what_was_left_over_and_is_overdue_opens_the_next_agenda() {
        firstTuesdays();
        runs("2026-11-23T05:00:00Z");
        meetings.change(
                on("2026-12-01"),
                meeting -> Change.to(
                        meeting.about(agenda -> agenda.with(new ObjectId(), "Budget", AIDA)
                                        .with(new ObjectId(), "Opera", null)
                                        .handled(1, Handling.DISCUSSED))
                                .closed(),
                        true));
        actions.add(action("Book hall", LocalDate.parse("2026-12-20"), State.OPEN));
        actions.add(action("Buy flowers", LocalDate.parse("2026-12-20"), State.DONE));
        actions.add(action("Write report", LocalDate.parse("2026-12-30"), State.OPEN));

        runs("2026-12-21T05:00:00Z");
        runs("2026-12-22T05:00:00Z");

        var agenda = meeting("2027-01-05").agenda();
        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("Book hall", "Opera");
        assertThat(agenda.items().get(1).isCarriedOver()).isTrue();
        assertThat(agenda.items().get(0).isOverdue()).isTrue();
        assertThat(agenda.items().get(0).presentedBy()).contains(AIDA);

        meetings.change(on("2027-01-05"), meeting -> Change.to(meeting.about(items -> items.without(1)), true));
        runs("2026-12-31T05:00:00Z");
        assertThat(meeting("2027-01-05").agenda().items())
                .extracting(AgendaItem::title)
                .containsExactly("Opera", "Write report");
    }

    private static ActionItem action(String what, LocalDate due, State state) {
        return new ActionItem(
                new ActionItemId(new ObjectId()),
                on("2026-12-01"),
                1,
                COUNCIL,
                what,
                AIDA,
                due,
                ALMATY,
                state,
                true,
                null,
                null);
    }

    @Test
    void one_series_that_cannot_be_made_keeps_no_other_waiting() {
        var broken = new MemoryDocuments<SeriesId, MeetingSeries>(MeetingSeries::id) {
            @Override
            public Optional<MeetingSeries> find(SeriesId wanted) {
                if (!wanted.equals(ID)) {
                    throw new IllegalStateException("unreadable");
                }
                return super.find(wanted);
            }
        };
        firstTuesdays();
        var good = series.find(ID).orElseThrow();
        broken.add(MeetingSeries.of(
                new SeriesId(new ObjectId()), COUNCIL, "Other", good.rule(), good.venue(), good.quorum(), true));
        broken.add(good);
        var clock = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
        var maker = new MeetingMaker(broken, meetings, actions, COUNCIL::equals, times, clock);
        assertThatIllegalStateException().isThrownBy(maker::run);
        assertThat(meetings.find(on("2026-12-01"))).isPresent();
    }

    @Test
    void a_group_that_was_dissolved_meets_no_more() {
        firstTuesdays();
        var clock = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
        new MeetingMaker(series, meetings, actions, group -> false, times, clock).run();
        assertThat(meetings.all()).isEmpty();
    }

    private void ends(String day, int discussed) {
        meetings.change(
                on(day),
                meeting -> Change.to(
                        meeting.about(agenda -> agenda.handled(discussed, Handling.DISCUSSED))
                                .closed(),
                        true));
    }

    private List<String> titles(String day) {
        return meeting(day).agenda().items().stream().map(AgendaItem::title).toList();
    }

    @Test
    void what_a_reopened_meeting_settles_and_what_is_done_at_last_leaves_the_next_agenda_again() {
        firstTuesdays();
        runs("2026-11-23T05:00:00Z");
        meetings.change(
                on("2026-12-01"),
                meeting -> Change.to(
                        meeting.about(agenda ->
                                agenda.with(new ObjectId(), "Budget", AIDA).with(new ObjectId(), "Opera", null)),
                        true));
        ends("2026-12-01", 1);
        var hall = action("Book hall", LocalDate.parse("2026-12-20"), State.OPEN);
        actions.add(hall);
        runs("2026-12-21T05:00:00Z");
        assertThat(titles("2027-01-05")).containsExactly("Book hall", "Opera");

        meetings.change(on("2026-12-01"), meeting -> Change.to(meeting.reopened(), true));
        runs("2026-12-22T05:00:00Z");
        assertThat(titles("2027-01-05")).containsExactly("Book hall", "Opera");
        ends("2026-12-01", 2);
        actions.change(hall.id(), action -> Change.to(action.done(), true));
        runs("2026-12-23T05:00:00Z");
        assertThat(titles("2027-01-05")).isEmpty();
    }

    @Test
    void while_a_meeting_goes_on_what_the_one_before_left_comes_to_no_other() {
        firstTuesdays();
        runs("2026-11-23T05:00:00Z");
        meetings.change(
                on("2026-12-01"),
                meeting -> Change.to(
                        meeting.about(agenda -> agenda.with(new ObjectId(), "Opera", null))
                                .closed(),
                        true));
        runs("2026-12-10T05:00:00Z");
        meetings.change(on("2027-01-05"), meeting -> Change.to(meeting.begun(2, List.of(AIDA)), true));
        runs("2027-01-05T12:30:00Z");
        assertThat(titles("2027-02-02")).isEmpty();
        ends("2027-01-05", 1);
        runs("2027-01-05T14:00:00Z");
        assertThat(titles("2027-02-02")).isEmpty();
    }
}
