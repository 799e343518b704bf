package kz.akd.bot.meetings.run;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.attend.Turnout;

/**
 * A meeting as somebody may see it.
 *
 * @param turnout who is, or is going to be, there
 * @param actions what came of it
 * @param own what they answered
 * @param votes whether they have a vote there
 * @param joins whether it is time to join, and they do so from elsewhere
 * @param keeps whether they keep its agenda and minutes
 */
public record Look(
        Meeting meeting,
        Turnout turnout,
        List<ActionItem> actions,
        Optional<Coming> own,
        boolean votes,
        boolean joins,
        boolean keeps) {

    public Look {
        actions = List.copyOf(actions);
    }

    /** What came of one of its items. */
    public List<ActionItem> actionsOf(int item) {
        return actions.stream().filter(action -> action.item() == item).toList();
    }
}
