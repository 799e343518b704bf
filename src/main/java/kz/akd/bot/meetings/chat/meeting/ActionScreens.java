package kz.akd.bot.meetings.chat.meeting;

import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.MeetingFacts.ActionReported.Report;
import kz.akd.bot.meetings.actions.ActionItems.Seen;
import kz.akd.bot.meetings.chat.ActionTaps.AcceptAction;
import kz.akd.bot.meetings.chat.ActionTaps.ActionBlocked;
import kz.akd.bot.meetings.chat.ActionTaps.ActionDone;
import kz.akd.bot.meetings.chat.ActionTaps.ActionNeedsTime;
import kz.akd.bot.meetings.chat.ActionTaps.DropAction;
import kz.akd.bot.meetings.chat.ActionTaps.HandOverAction;
import kz.akd.bot.meetings.chat.ActionTaps.ShowAction;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTaps;
import kz.akd.bot.meetings.chat.MeetingTexts;

/** What people see of action items. */
public final class ActionScreens {

    private ActionScreens() {}

    public static Button button(ActionItem action) {
        return Button.of(new ShowAction(action.id()), Text.typed(MeetingTexts.label("☑️ " + action.what())));
    }

    static Screen card(Seen seen, MeetingPeople.Names names) {
        var action = seen.action();
        var screen = Screen.saying("meetings.action", action.what())
                .and("meetings.action.who", names.of(action.responsible()))
                .and(seen.overdue() ? "meetings.action.due.over" : "meetings.action.due", action.due());
        if (seen.meeting().isPresent()) {
            screen = screen.and(
                    "meetings.action.from", MeetingTexts.title(seen.meeting().get()));
        }
        screen = state(screen, action);
        return buttons(screen, seen).back(MeetingTaps.AHEAD);
    }

    private static Screen state(Screen screen, ActionItem action) {
        if (action.state() == State.BLOCKED) {
            return screen.and(
                    "meetings.action.state.blocked", action.blockedBy().orElse(""));
        } else if (action.state() == State.DONE) {
            return screen.and("meetings.action.state.done");
        } else if (action.state() == State.DROPPED) {
            return screen.and("meetings.action.state.dropped");
        }
        return action.accepted() ? screen : screen.and("meetings.action.state.unaccepted");
    }

    private static Screen buttons(Screen screen, Seen seen) {
        var action = seen.action();
        if (!action.isToDo() || !(seen.own() || seen.keeps())) {
            return screen;
        }
        var with = screen;
        if (seen.own() && !action.accepted()) {
            with = with.offering(Button.of(new AcceptAction(action.id()), "meetings.action.accept"));
        }
        with = with.offering(done(action), Button.of(new ActionNeedsTime(action.id()), "meetings.action.more-time"));
        var handOver = Button.of(new HandOverAction(action.id()), "meetings.action.hand-over");
        with = seen.own()
                ? with.offering(Button.of(new ActionBlocked(action.id()), "meetings.action.blocked"), handOver)
                : with.offering(handOver);
        return seen.keeps() ? with.offering(Button.of(new DropAction(action.id()), "meetings.action.drop")) : with;
    }

    private static Button done(ActionItem action) {
        return Button.of(new ActionDone(action.id()), "meetings.action.done");
    }

    static Screen given(ActionItem action, String group, Text by) {
        return Screen.saying("meetings.notice.given", action.what(), action.due(), group, by)
                .offering(Button.of(new AcceptAction(action.id()), "meetings.action.accept"))
                .offering(MeetingScreens.openAction(action));
    }

    static Screen reported(ActionItem action, Report report, Text who) {
        var said = Text.of("meetings.notice.reported.", report);
        var screen = Screen.saying("meetings.notice.reported", action.what(), who, said);
        screen = report == Report.BLOCKED
                ? screen.and("meetings.action.state.blocked", action.blockedBy().orElse(""))
                : screen;
        return screen.and("meetings.action.due", action.due()).offering(MeetingScreens.openAction(action));
    }
}
