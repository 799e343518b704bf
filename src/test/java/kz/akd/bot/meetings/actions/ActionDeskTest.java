package kz.akd.bot.meetings.actions;

import static kz.akd.bot.meetings.TheMeetings.DAY;
import static kz.akd.bot.meetings.TheMeetings.ITEM;
import static kz.akd.bot.meetings.TheMeetings.MEETING;
import static kz.akd.bot.meetings.TheMeetings.NONE;
import static kz.akd.bot.meetings.TheMeetings.done;
import static kz.akd.bot.meetings.TheMeetings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.TheMeetings;
import kz.akd.bot.meetings.run.Secretary;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gives whom something to do (rules 5, 6 and 9). */
class ActionDeskTest {

    private TheMeetings the;
    private ActionDesk desk;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheMeetings(directory);
        desk = new ActionDesk(the.actions, the.meetings, the.rights, the.clock);
    }

    @AfterEach
    void stop() {
        the.close();
    }

    private Result<ActionItem> given(PersonId by, PersonId who, int item, LocalDate due, ObjectId run) {
        return desk.give(by, MEETING, item, "Buy flowers", who, due, run);
    }

    @Test
    void rule_6_whoever_does_not_keep_the_groups_meetings_gives_nobody_anything() {
        the.goingOn();
        for (var by : the.others()) {
            refused(MeetingRefusal.NOT_ALLOWED, given(by, the.aida, ITEM, DAY, new ObjectId()));
        }
        refused(MeetingRefusal.NOT_ALLOWED, desk.toDo(the.aida), desk.toDo(the.bolat));
        assertThat(done(desk.toDo(the.foreigner))).isEmpty();
        assertThat(the.actions.all()).isEmpty();
    }

    @Test
    void rule_5_the_same_form_gives_it_once_and_the_first_words_stay() {
        the.goingOn();
        var run = new ObjectId();
        given(the.officer, the.aida, ITEM, DAY, run);
        var again = done(given(the.officer, the.bolat, ITEM, DAY, run));

        assertThat(again.responsible()).isEqualTo(the.aida);
        assertThat(the.actions.told())
                .containsExactly(new ActionGiven(new ActionItemId(run), the.aida, the.officer, run));
    }

    @Test
    void rule_9_neither_a_guest_nor_a_day_that_is_over_nor_an_item_that_is_not_there() {
        the.goingOn();

        refused(MeetingRefusal.NO_MEMBER, given(the.officer, the.members.guest(), ITEM, DAY, new ObjectId()));
        refused(MeetingRefusal.IN_THE_PAST, given(the.officer, the.aida, ITEM, DAY.minusDays(1), new ObjectId()));
        refused(MeetingRefusal.NO_SUCH_ITEM, given(the.officer, the.aida, 9, DAY, new ObjectId()));
        refused(MeetingRefusal.GONE, desk.give(the.officer, NONE, ITEM, "Buy flowers", the.aida, DAY, new ObjectId()));
        assertThat(the.actions.all()).isEmpty();
    }

    @Test
    void nothing_is_given_before_the_meeting_nor_once_its_minutes_are_approved() {
        the.planned(false);
        refused(MeetingRefusal.NOT_GOING_ON, given(the.officer, the.aida, ITEM, DAY, new ObjectId()));
        var sitting = the.goingOn();
        sitting.close(the.officer, MEETING);
        assertThat(done(given(the.officer, the.officer, ITEM, DAY, new ObjectId()))
                        .accepted())
                .isTrue();
        new Secretary(the.kept, the.clock).approve(the.officer, MEETING);
        refused(MeetingRefusal.NOT_GOING_ON, given(the.officer, the.aida, ITEM, DAY, new ObjectId()));
    }

    @Test
    void what_is_done_leaves_the_list_and_the_most_urgent_is_first() {
        the.goingOn();
        var late = done(given(the.officer, the.aida, ITEM, DAY.plusDays(9), new ObjectId()));
        var soon = done(given(the.officer, the.aida, ITEM, DAY.plusDays(1), new ObjectId()));
        assertThat(done(desk.toDo(the.secretary))).containsExactly(soon, late);

        new ActionItems(the.actions, the.meetings, the.rights, the.clock).done(the.aida, soon.id());
        assertThat(done(desk.toDo(the.officer))).containsExactly(late);
    }
}
