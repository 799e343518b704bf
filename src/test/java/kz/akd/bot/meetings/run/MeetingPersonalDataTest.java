package kz.akd.bot.meetings.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Attendance.Reply;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingPersonalDataTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final GroupId COUNCIL = new GroupId(new ObjectId());
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final PersonId AIDA = new PersonId(1001);
    private static final PersonId BOLAT = new PersonId(1002);
    private static final PersonId NOBODY = new PersonId(9_000_000_000_000_000L);

    private final MemoryDocuments<MeetingId, Meeting> meetings = new MemoryDocuments<>(Meeting::id);
    private final MemoryDocuments<ActionItemId, ActionItem> actions = new MemoryDocuments<>(ActionItem::id);
    private final MeetingPersonalData data = new MeetingPersonalData(meetings, actions);

    @BeforeEach
    void meeting() {
        var series = MeetingSeries.of(
                new SeriesId(new ObjectId()),
                COUNCIL,
                "Council",
                new MeetingRule(Week.FIRST, DayOfWeek.TUESDAY, LocalTime.of(17, 0), ALMATY),
                new Venue("Hall", null),
                Quorum.HALF,
                true);
        var meeting = Meeting.of(series, DAY)
                .attended(attendance -> attendance.with(new Reply(AIDA, Coming.IN_PERSON, Instant.EPOCH)))
                .about(agenda -> agenda.with(new ObjectId(), "Budget", AIDA).with(new ObjectId(), "Opera", BOLAT))
                .begun(1, List.of(AIDA, BOLAT))
                .closed()
                .approved(AIDA);
        meetings.add(meeting);
        actions.add(new ActionItem(
                new ActionItemId(new ObjectId()),
                meeting.id(),
                1,
                COUNCIL,
                "Book hall",
                AIDA,
                DAY,
                ALMATY,
                State.BLOCKED,
                true,
                "No keys",
                null));
    }

    @Test
    void rule_7_everybody_takes_out_what_names_them_and_nothing_of_others() {
        assertThat(data.about(AIDA).toString())
                .contains("Council", "IN_PERSON", "Budget", "Book hall", "No keys")
                .doesNotContain("Opera");
        assertThat(data.about(BOLAT).toString()).contains("Opera").doesNotContain("Budget", "Book hall", "IN_PERSON");
        assertThat(data.about(new PersonId(7))).isEmpty();
    }

    @Test
    void rule_7_who_is_forgotten_is_named_nowhere_and_the_minutes_stay_right() {
        data.forget(AIDA, NOBODY);
        data.forget(AIDA, NOBODY);

        assertThat(meetings.all().toString() + actions.all()).doesNotContain("1001");
        assertThat(meetings.all().get(0).attendance().votersPresent()).isEqualTo(1);
        assertThat(data.about(AIDA)).isEmpty();
        assertThat(data.about(BOLAT)).isNotEmpty();
    }
}
