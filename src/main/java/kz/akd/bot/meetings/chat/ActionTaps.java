package kz.akd.bot.meetings.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.meetings.ActionItemId;

/** What buttons mean about action items. */
final class ActionTaps {

    private ActionTaps() {}

    static final Tap TO_DO = ListTap.of("meetings.actions");

    @TapName("ma")
    record ShowAction(ActionItemId action) implements Tap {}

    @TapName("maa")
    record AcceptAction(ActionItemId action) implements Tap {}

    @TapName("mad")
    record ActionDone(ActionItemId action) implements Tap {}

    @TapName("mab")
    record ActionBlocked(ActionItemId action) implements Tap {}

    @TapName("mat")
    record ActionNeedsTime(ActionItemId action) implements Tap {}

    @TapName("mah")
    record HandOverAction(ActionItemId action) implements Tap {}

    @TapName("ma-")
    record DropAction(ActionItemId action) implements Tap {}
}
