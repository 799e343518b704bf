package kz.akd.bot.meetings.run;

import static kz.akd.bot.meetings.TheMeetings.BEGINS;
import static kz.akd.bot.meetings.TheMeetings.ITEM;
import static kz.akd.bot.meetings.TheMeetings.MEETING;
import static kz.akd.bot.meetings.TheMeetings.NONE;
import static kz.akd.bot.meetings.TheMeetings.SERIES;
import static kz.akd.bot.meetings.TheMeetings.done;
import static kz.akd.bot.meetings.TheMeetings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.MeetingBegun;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.TheMeetings;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.meetings.vote.Votes;
import kz.akd.bot.meetings.vote.Voting;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a meeting is run, and by whom (rules 5, 6 and 9). */
class SittingTest {

    private TheMeetings the;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheMeetings(directory);
    }

    @AfterEach
    void stop() {
        the.close();
    }

    @Test
    void rule_6_whoever_does_not_keep_the_groups_meetings_runs_none() {
        var sitting = the.goingOn();
        var before = the.meeting();
        for (var by : the.others()) {
            refused(
                    MeetingRefusal.NOT_ALLOWED,
                    sitting.begin(by, MEETING),
                    sitting.mark(by, MEETING, the.aida, true),
                    sitting.handle(by, MEETING, ITEM, Handling.PUT_OFF),
                    sitting.decide(by, MEETING, ITEM, "No", new Voting.Without(), new ObjectId()),
                    sitting.undecide(by, MEETING, 1),
                    sitting.close(by, MEETING),
                    sitting.reopen(by, MEETING));
        }
        assertThat(the.meeting()).isEqualTo(before);
    }

    @Test
    void rule_5_it_begins_once_with_its_number_and_not_before_people_come() {
        the.planned(false);
        var sitting = the.sitting();
        the.at(BEGINS.minus(Duration.ofHours(1)).minusSeconds(1));
        refused(MeetingRefusal.TOO_EARLY, sitting.begin(the.officer, MEETING));
        the.at(BEGINS.minus(Duration.ofHours(1)));
        sitting.begin(the.officer, MEETING);
        var begun = done(sitting.begin(the.secretary, MEETING));

        assertThat(begun.number()).isEqualTo(1);
        assertThat(begun.attendance().voters()).containsExactlyInAnyOrder(the.officer, the.aida);
        assertThat(the.told(the.meetings, MeetingBegun.class)).containsExactly(new MeetingBegun(MEETING, the.officer));
        refused(MeetingRefusal.GONE, sitting.begin(the.officer, NONE));
    }

    @Test
    void rule_9_somebody_who_neither_votes_nor_said_that_they_listen_is_marked_by_nobody() {
        var sitting = the.goingOn();

        refused(MeetingRefusal.NO_MEMBER, sitting.mark(the.officer, MEETING, the.bolat, true));
        sitting.mark(the.officer, MEETING, the.aida, true);
        sitting.mark(the.secretary, MEETING, the.aida, true);
        assertThat(the.meeting().attendance().present()).containsExactly(the.officer, the.aida);
        sitting.mark(the.officer, MEETING, the.aida, false);
        assertThat(the.meeting().attendance().votersPresent()).isEqualTo(1);
    }

    @Test
    void rule_5_the_same_form_enters_a_decision_once_and_more_votes_than_voters_none() {
        var sitting = the.goingOn();
        var run = new ObjectId();
        sitting.decide(the.officer, MEETING, ITEM, "Yes", new Voting.Unanimous(), run);
        sitting.decide(the.officer, MEETING, ITEM, "Yes", new Voting.Unanimous(), run);
        var two = new Voting.Counted(new Votes(1, 1, 0));

        refused(MeetingRefusal.TOO_MANY_VOTES, sitting.decide(the.officer, MEETING, ITEM, "No", two, new ObjectId()));
        refused(
                MeetingRefusal.NO_SUCH_ITEM,
                sitting.decide(the.officer, MEETING, 9, "No", new Voting.Without(), new ObjectId()),
                sitting.handle(the.officer, MEETING, 9, Handling.DISCUSSED));
        assertThat(the.meeting().agenda().decisions())
                .singleElement()
                .extracting(Decision::votes)
                .isEqualTo(new Votes(1, 0, 0));
        sitting.undecide(the.officer, MEETING, 1);
        sitting.undecide(the.officer, MEETING, 1);
        assertThat(the.meeting().agenda().decisions()).isEmpty();
    }

    @Test
    void rule_5_it_is_closed_once_what_is_left_goes_to_the_next_and_nothing_is_entered_until_it_is_reopened() {
        var sitting = the.goingOn();
        sitting.close(the.officer, MEETING);
        done(sitting.close(the.secretary, MEETING));

        assertThat(the.meetings.find(next()).orElseThrow().agenda().items())
                .extracting(AgendaItem::title)
                .containsExactly("Budget");
        refused(
                MeetingRefusal.NOT_GOING_ON,
                sitting.handle(the.officer, MEETING, ITEM, Handling.DISCUSSED),
                sitting.mark(the.officer, MEETING, the.aida, true));
        sitting.reopen(the.officer, MEETING);
        assertThat(done(sitting.reopen(the.officer, MEETING)).stage()).isEqualTo(Stage.GOING_ON);
        done(sitting.handle(the.officer, MEETING, ITEM, Handling.DISCUSSED));
    }

    private static MeetingId next() {
        return MeetingId.of(SERIES, LocalDate.of(2027, 1, 5));
    }
}
