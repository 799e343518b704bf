package kz.akd.bot.meetings.run;

import static kz.akd.bot.meetings.TheMeetings.BEGINS;
import static kz.akd.bot.meetings.TheMeetings.ITEM;
import static kz.akd.bot.meetings.TheMeetings.MEETING;
import static kz.akd.bot.meetings.TheMeetings.NONE;
import static kz.akd.bot.meetings.TheMeetings.SERIES;
import static kz.akd.bot.meetings.TheMeetings.done;
import static kz.akd.bot.meetings.TheMeetings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.TheMeetings;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.meetings.series.SeriesDesk;
import kz.akd.bot.meetings.vote.Voting;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members see of meetings, and how they answer (rules 5, 6 and 9). */
class MeetingsTest {

    private TheMeetings the;
    private Meetings meetings;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheMeetings(directory);
        meetings = new Meetings(the.meetings, the.actions, the.rights, the.times, the.clock);
    }

    @AfterEach
    void stop() {
        the.close();
    }

    @Test
    void rule_6_a_closed_meeting_is_seen_by_the_group_and_those_who_keep_it_alone() {
        the.planned(false);
        for (var person : List.of(the.officer, the.secretary, the.aida)) {
            assertThat(done(meetings.look(person, MEETING)).meeting().id()).isEqualTo(MEETING);
        }
        for (var person : List.of(the.bolat, the.foreigner)) {
            refused(
                    MeetingRefusal.NOT_OPEN,
                    meetings.look(person, MEETING),
                    meetings.answer(person, MEETING, Coming.IN_PERSON));
            assertThat(meetings.ahead(person)).contains(List.of());
        }
        var guest = the.members.guest();
        refused(
                MeetingRefusal.MEMBERS_ONLY,
                meetings.look(guest, MEETING),
                meetings.answer(guest, MEETING, Coming.IN_PERSON));
        assertThat(meetings.ahead(guest)).isEmpty();
        assertThat(meetings.decisions(guest, "yes")).isEmpty();
        refused(MeetingRefusal.GONE, meetings.look(the.aida, NONE));
    }

    @Test
    void rule_5_the_last_answer_counts_once_and_whoever_listens_does_not_vote() {
        the.planned(true);
        meetings.answer(the.aida, MEETING, Coming.NOT);
        meetings.answer(the.aida, MEETING, Coming.IN_PERSON);
        meetings.answer(the.aida, MEETING, Coming.IN_PERSON);
        var look = done(meetings.answer(the.bolat, MEETING, Coming.IN_PERSON));

        assertThat(look.votes()).isFalse();
        assertThat(look.turnout().inPerson()).isEqualTo(1);
        assertThat(the.meeting().attendance().replies()).hasSize(2);
        assertThat(meetings.concerned(the.meeting())).containsExactlyInAnyOrder(the.officer, the.aida, the.bolat);
    }

    @Test
    void rule_9_nobody_joins_remotely_without_a_link_nor_answers_what_was_called_off_or_is_over() {
        the.planned(false);
        refused(MeetingRefusal.NO_LINK, meetings.answer(the.aida, MEETING, Coming.REMOTELY));
        var secretary = new Secretary(the.kept, the.clock);
        secretary.callOff(the.officer, MEETING, "Snow", new ObjectId());
        refused(MeetingRefusal.CALLED_OFF, meetings.answer(the.aida, MEETING, Coming.IN_PERSON));
        assertThat(the.meeting().attendance().replies()).isEmpty();
        assertThat(meetings.ahead(the.aida)).contains(List.of());
    }

    @Test
    void who_joins_remotely_has_the_link_a_quarter_of_an_hour_before_and_not_earlier() {
        the.planned(false);
        new SeriesDesk(the.series, the.meetings, the.maker, the.rights, the.members.audit(), the.clock)
                .link(the.officer, SERIES, URI.create("https://example.org/join"));
        meetings.answer(the.aida, MEETING, Coming.REMOTELY);

        the.at(BEGINS.minus(Duration.ofMinutes(15)).minusSeconds(1));
        assertThat(done(meetings.look(the.aida, MEETING)).joins()).isFalse();
        the.at(BEGINS.minus(Duration.ofMinutes(15)));
        assertThat(done(meetings.look(the.aida, MEETING)).joins()).isTrue();
        assertThat(done(meetings.look(the.officer, MEETING)).joins()).isFalse();
    }

    @Test
    void rule_6_decisions_are_found_when_the_minutes_are_approved_by_number_or_words_and_not_by_others() {
        var sitting = the.goingOn();
        sitting.decide(the.officer, MEETING, ITEM, "Buy FLOWERS", new Voting.Unanimous(), new ObjectId());
        sitting.close(the.officer, MEETING);
        refused(MeetingRefusal.BEGUN, meetings.answer(the.aida, MEETING, Coming.IN_PERSON));
        assertThat(found(the.aida, "1.1")).isEmpty();
        new Secretary(the.kept, the.clock).approve(the.officer, MEETING);

        assertThat(found(the.aida, " 1.1 ")).containsExactly("Buy FLOWERS");
        assertThat(found(the.aida, "budget flowers")).containsExactly("Buy FLOWERS");
        assertThat(found(the.aida, "budget opera")).isEmpty();
        assertThat(found(the.bolat, "1.1")).isEmpty();
    }

    private List<String> found(PersonId person, String words) {
        return meetings.decisions(person, words).orElseThrow().stream()
                .map(decided -> decided.decision().words())
                .toList();
    }

    @Test
    void one_that_nobody_began_leaves_the_list_half_a_day_later() {
        the.planned(false);
        the.at(BEGINS.plus(Duration.ofHours(12)).minusSeconds(1));
        assertThat(meetings.ahead(the.aida).orElseThrow()).hasSize(1);
        the.at(BEGINS.plus(Duration.ofHours(12)));
        assertThat(meetings.ahead(the.aida)).contains(List.of());
    }

    private List<String> agenda(MeetingId id) {
        return the.meetings.find(id).orElseThrow().agenda().items().stream()
                .map(AgendaItem::title)
                .toList();
    }

    @Test
    void what_is_brought_to_the_council_is_on_one_agenda_and_on_the_next_when_that_meeting_is_called_off() {
        the.planned(true);
        assertThat(meetings.bringToCouncil("proposal:1", "Chess", the.bolat)).isEmpty();
        var council = the.members.group("Council", GroupKind.COUNCIL);
        var plenum = MeetingSeries.of(
                new SeriesId(new ObjectId()),
                council,
                "Plenum",
                new MeetingRule(Week.EVERY, DayOfWeek.TUESDAY, LocalTime.of(17, 0), ZoneId.of("Asia/Almaty")),
                new Venue("Hall", null),
                Quorum.HALF,
                true);
        the.series.add(plenum);
        the.maker.prepare(plenum.id());
        var first = MeetingId.of(plenum.id(), LocalDate.of(2026, 12, 1));
        var second = MeetingId.of(plenum.id(), LocalDate.of(2026, 12, 8));

        assertThat(meetings.bringToCouncil("proposal:1", "Chess", the.bolat).map(Meeting::id))
                .contains(first);
        the.at(BEGINS.plusSeconds(1));
        assertThat(meetings.bringToCouncil("proposal:1", "Chess", the.bolat).map(Meeting::id))
                .contains(first);
        assertThat(agenda(first)).containsExactly("Chess");
        assertThat(agenda(second)).isEmpty();

        the.meetings.change(first, meeting -> Change.to(meeting.calledOff(), true));
        assertThat(meetings.bringToCouncil("proposal:1", "Chess", the.bolat).map(Meeting::id))
                .contains(second);
        assertThat(agenda(second)).containsExactly("Chess");
    }
}
