package kz.akd.bot.meetings.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** What those who keep meetings give members to do, and see of it. */
@Service
public class ActionDesk {

    private final Documents<ActionItemId, ActionItem> actions;
    private final Documents<MeetingId, Meeting> meetings;
    private final MeetingRights rights;
    private final Clock clock;

    ActionDesk(
            Documents<ActionItemId, ActionItem> actions,
            Documents<MeetingId, Meeting> meetings,
            MeetingRights rights,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.rights = rights;
        this.clock = clock;
    }

    /** Gives somebody something to do; the same form gives it once. */
    public Result<ActionItem> give(
            PersonId by, MeetingId id, int item, String what, PersonId who, LocalDate due, ObjectId run) {
        var found = meetings.find(id);
        if (!rights.keepsAny(by)) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        } else if (found.isEmpty()) {
            return Result.refused(MeetingRefusal.GONE);
        }
        var meeting = found.get();
        if (!rights.mayKeep(by, meeting.group())) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        } else if (!meeting.is(Stage.GOING_ON, Stage.OVER)) {
            return Result.refused(MeetingRefusal.NOT_GOING_ON);
        } else if (meeting.agenda().find(item).isEmpty()) {
            return Result.refused(MeetingRefusal.NO_SUCH_ITEM);
        } else if (!rights.isMember(who)) {
            return Result.refused(MeetingRefusal.NO_MEMBER);
        } else if (due.isBefore(
                LocalDate.ofInstant(clock.instant(), meeting.starts().zone()))) {
            return Result.refused(MeetingRefusal.IN_THE_PAST);
        }
        var action = new ActionItem(
                new ActionItemId(run),
                id,
                item,
                meeting.group(),
                what,
                who,
                due,
                meeting.starts().zone(),
                State.OPEN,
                who.equals(by),
                null,
                null);
        actions.add(action, new ActionGiven(action.id(), who, by, run));
        return Result.done(actions.find(action.id()).orElse(action));
    }

    /** What is to be done in the groups whose meetings somebody keeps, the most urgent first. */
    public Result<List<ActionItem>> toDo(PersonId by) {
        var reach = rights.reach(by);
        return reach.isNowhere()
                ? Result.refused(MeetingRefusal.NOT_ALLOWED)
                : Result.done(Stream.of(State.OPEN, State.BLOCKED)
                        .flatMap(state -> actions.where("state", state).stream())
                        .filter(action -> reach.covers(action.group()))
                        .sorted(ActionItems.NEXT_FIRST)
                        .toList());
    }
}
