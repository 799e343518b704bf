package kz.akd.bot.meetings.actions;

import static kz.akd.bot.meetings.TheMeetings.DAY;
import static kz.akd.bot.meetings.TheMeetings.ITEM;
import static kz.akd.bot.meetings.TheMeetings.MEETING;
import static kz.akd.bot.meetings.TheMeetings.done;
import static kz.akd.bot.meetings.TheMeetings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.MeetingFacts.ActionChanged;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingFacts.ActionReported;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.TheMeetings;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an action item, and who says so (rules 5, 6 and 9). */
class ActionItemsTest {

    private TheMeetings the;
    private ActionItems actions;
    private ActionItemId id;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheMeetings(directory);
        actions = new ActionItems(the.actions, the.meetings, the.rights, the.clock);
        the.goingOn();
        id = done(new ActionDesk(the.actions, the.meetings, the.rights, the.clock)
                        .give(the.officer, MEETING, ITEM, "Buy flowers", the.aida, DAY, new ObjectId()))
                .id();
    }

    @AfterEach
    void stop() {
        the.close();
    }

    private ActionItem action() {
        return the.actions.find(id).orElseThrow();
    }

    private void nothingIsDoneBy(PersonId by, MeetingRefusal why) {
        refused(
                why,
                actions.accept(by, id),
                actions.done(by, id),
                actions.blocked(by, id, "Snow", new ObjectId()),
                actions.moreTime(by, id, DAY.plusDays(2), new ObjectId()),
                actions.handOver(by, id, the.bolat, new ObjectId()),
                actions.handOver(by, id, the.aida, new ObjectId()),
                actions.drop(by, id));
    }

    @Test
    void rule_6_whoever_it_does_not_concern_neither_sees_nor_changes_it() {
        var before = action();
        var fellow = the.members.in(the.committee, false);
        for (var by : List.of(the.bolat, the.foreigner)) {
            nothingIsDoneBy(by, MeetingRefusal.NOT_YOURS);
            refused(MeetingRefusal.NOT_YOURS, actions.look(by, id));
        }
        nothingIsDoneBy(fellow, MeetingRefusal.NOT_YOURS);
        assertThat(done(actions.look(fellow, id)).own()).isFalse();
        nothingIsDoneBy(the.members.guest(), MeetingRefusal.MEMBERS_ONLY);
        assertThat(action()).isEqualTo(before);
        refused(MeetingRefusal.GONE, actions.done(the.aida, new ActionItemId(new ObjectId())));
    }

    @Test
    void rule_6_the_responsible_member_alone_takes_it_on_and_says_what_is_in_the_way_and_drops_nothing() {
        refused(
                MeetingRefusal.NOT_YOURS,
                actions.accept(the.officer, id),
                actions.blocked(the.officer, id, "Snow", new ObjectId()));
        refused(MeetingRefusal.NOT_ALLOWED, actions.drop(the.aida, id));

        assertThat(done(actions.accept(the.aida, id)).action().accepted()).isTrue();
        assertThat(done(actions.blocked(the.aida, id, "Snow", new ObjectId()))
                        .action()
                        .blockedBy())
                .contains("Snow");
    }

    @Test
    void rule_5_it_is_handed_over_once_and_the_same_form_is_answered_with_what_there_is() {
        var run = new ObjectId();
        actions.handOver(the.aida, id, the.bolat, run);
        var again = done(actions.handOver(the.aida, id, the.bolat, run));

        assertThat(again.action().responsible()).isEqualTo(the.bolat);
        assertThat(again.own()).isFalse();
        assertThat(the.told(the.actions, ActionGiven.class))
                .hasSize(2)
                .last()
                .isEqualTo(new ActionGiven(id, the.bolat, the.aida, run));
        refused(
                MeetingRefusal.NOT_YOURS,
                actions.handOver(the.aida, id, the.bolat, new ObjectId()),
                actions.handOver(the.foreigner, id, the.bolat, new ObjectId()));
        refused(MeetingRefusal.NO_MEMBER, actions.handOver(the.bolat, id, the.members.guest(), new ObjectId()));
    }

    @Test
    void rule_5_it_is_done_once_and_nothing_changes_it_after_that() {
        actions.done(the.aida, id);
        done(actions.done(the.officer, id));

        assertThat(the.told(the.actions, ActionReported.class)).hasSize(1);
        assertThat(the.told(the.actions, ActionChanged.class)).hasSize(1);
        refused(
                MeetingRefusal.SETTLED,
                actions.accept(the.aida, id),
                actions.blocked(the.aida, id, "Snow", new ObjectId()),
                actions.moreTime(the.aida, id, DAY.plusDays(2), new ObjectId()),
                actions.handOver(the.aida, id, the.bolat, new ObjectId()),
                actions.drop(the.officer, id));
        assertThat(action().state()).isEqualTo(State.DONE);
        assertThat(actions.of(the.aida)).isEmpty();
    }

    @Test
    void rule_9_more_time_is_not_in_the_past_and_a_day_is_over_when_it_is_over_at_the_meetings_place() {
        refused(MeetingRefusal.IN_THE_PAST, actions.moreTime(the.aida, id, DAY.minusDays(1), new ObjectId()));
        the.at(Instant.parse("2026-12-01T18:59:59Z"));
        assertThat(done(actions.look(the.aida, id)).overdue()).isFalse();
        the.at(Instant.parse("2026-12-01T19:00:00Z"));
        assertThat(done(actions.look(the.aida, id)).overdue()).isTrue();

        var later = DAY.plusDays(2);
        actions.moreTime(the.aida, id, later, new ObjectId());
        assertThat(done(actions.moreTime(the.aida, id, later, new ObjectId())).overdue())
                .isFalse();
        assertThat(the.told(the.actions, ActionReported.class)).hasSize(1);
    }
}
