package kz.akd.bot.meetings.run;

import static kz.akd.bot.meetings.TheMeetings.BEGINS;
import static kz.akd.bot.meetings.TheMeetings.DAY;
import static kz.akd.bot.meetings.TheMeetings.ITEM;
import static kz.akd.bot.meetings.TheMeetings.MEETING;
import static kz.akd.bot.meetings.TheMeetings.NONE;
import static kz.akd.bot.meetings.TheMeetings.done;
import static kz.akd.bot.meetings.TheMeetings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.MeetingAgenda;
import kz.akd.bot.meetings.MeetingFacts.MeetingCalledOff;
import kz.akd.bot.meetings.MeetingFacts.MeetingMoved;
import kz.akd.bot.meetings.MeetingFacts.MinutesApproved;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.TheMeetings;
import kz.akd.bot.meetings.vote.Voting;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What secretaries do with a meeting before and after it (rules 5 and 6). */
class SecretaryTest {

    private TheMeetings the;
    private Secretary secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheMeetings(directory);
        secretary = new Secretary(the.kept, the.clock);
    }

    @AfterEach
    void stop() {
        the.close();
    }

    @Test
    void rule_6_whoever_does_not_keep_the_groups_meetings_changes_nothing() {
        the.planned(true);
        var before = the.meeting();
        for (var by : the.others()) {
            refused(
                    MeetingRefusal.NOT_ALLOWED,
                    secretary.open(by, MEETING),
                    secretary.add(by, MEETING, "Opera", null, new ObjectId()),
                    secretary.takeOff(by, MEETING, ITEM),
                    secretary.raise(by, MEETING, ITEM),
                    secretary.move(by, MEETING, DAY.atTime(19, 0), new ObjectId()),
                    secretary.callOff(by, MEETING, "Snow", new ObjectId()),
                    secretary.approve(by, MEETING));
        }
        assertThat(the.meeting()).isEqualTo(before);
    }

    @Test
    void rule_5_the_same_form_adds_an_item_once_and_a_full_agenda_takes_no_more() {
        the.planned(false);
        var run = new ObjectId();
        secretary.add(the.officer, MEETING, "<b>Opera", the.aida, run);
        secretary.add(the.officer, MEETING, "<b>Opera", the.aida, run);
        assertThat(the.meeting().agenda().items()).extracting(AgendaItem::title).containsExactly("<b>Opera");

        for (int i = 1; i < MeetingAgenda.MOST; i++) {
            done(secretary.add(the.secretary, MEETING, "Item", null, new ObjectId()));
        }
        refused(MeetingRefusal.AGENDA_FULL, secretary.add(the.secretary, MEETING, "One more", null, new ObjectId()));
        refused(MeetingRefusal.NO_SUCH_ITEM, secretary.takeOff(the.officer, MEETING, 99));
        refused(MeetingRefusal.GONE, secretary.raise(the.officer, NONE, ITEM));
    }

    @Test
    void rule_5_it_is_moved_once_and_never_into_the_past() {
        the.planned(false);
        var later = DAY.plusDays(1).atTime(9, 0);
        done(secretary.move(the.officer, MEETING, later, new ObjectId()));
        done(secretary.move(the.secretary, MEETING, later, new ObjectId()));

        assertThat(the.told(the.meetings, MeetingMoved.class))
                .singleElement()
                .extracting(MeetingMoved::by)
                .isEqualTo(the.officer);
        refused(
                MeetingRefusal.IN_THE_PAST,
                secretary.move(the.officer, MEETING, LocalDateTime.of(2026, 11, 24, 17, 0), new ObjectId()));
        assertThat(the.meeting().starts().time()).isEqualTo(later);
    }

    @Test
    void rule_5_it_is_called_off_once_and_is_neither_moved_nor_begun_after_that() {
        the.planned(false);
        secretary.callOff(the.officer, MEETING, "Snow", new ObjectId());
        done(secretary.callOff(the.secretary, MEETING, "Ice", new ObjectId()));

        assertThat(the.told(the.meetings, MeetingCalledOff.class))
                .extracting(MeetingCalledOff::why)
                .containsExactly("Snow");
        the.at(BEGINS);
        refused(
                MeetingRefusal.BEGUN,
                secretary.move(the.officer, MEETING, DAY.atTime(19, 0), new ObjectId()),
                the.sitting().begin(the.officer, MEETING));
    }

    @Test
    void rule_5_minutes_are_approved_once_when_it_is_over_and_never_change_again() {
        var sitting = the.goingOn();
        refused(MeetingRefusal.NOT_OVER, secretary.approve(the.officer, MEETING));
        refused(MeetingRefusal.BEGUN, secretary.callOff(the.officer, MEETING, "Snow", new ObjectId()));
        sitting.decide(the.officer, MEETING, ITEM, "Yes", new Voting.Unanimous(), new ObjectId());
        refused(MeetingRefusal.BEGUN, secretary.takeOff(the.officer, MEETING, ITEM));
        sitting.close(the.officer, MEETING);

        secretary.approve(the.officer, MEETING);
        var approved = done(secretary.approve(the.secretary, MEETING));

        assertThat(approved.approvedBy()).contains(the.officer);
        assertThat(the.told(the.meetings, MinutesApproved.class)).hasSize(1);
        refused(MeetingRefusal.NOT_OVER, sitting.reopen(the.officer, MEETING));
        refused(MeetingRefusal.NOT_GOING_ON, secretary.add(the.officer, MEETING, "Opera", null, new ObjectId()));
    }
}
