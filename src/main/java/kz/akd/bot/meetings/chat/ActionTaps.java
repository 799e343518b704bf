package kz.akd.bot.meetings.chat;

import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.meetings.ActionItemId;

/** What buttons mean about action items. */
public final class ActionTaps {

    private ActionTaps() {}

    public static final Tap TO_DO = ListTap.of("meetings.actions");

    @TapName("ma")
    public record ShowAction(ActionItemId action) implements Tap {}

    @TapName("maa")
    public record AcceptAction(ActionItemId action) implements Tap {}

    @TapName("mad")
    public record ActionDone(ActionItemId action) implements Tap {}

    @TapName("mab")
    public record ActionBlocked(ActionItemId action) implements Tap {}

    @TapName("mat")
    public record ActionNeedsTime(ActionItemId action) implements Tap {}

    @TapName("mah")
    public record HandOverAction(ActionItemId action) implements Tap {}

    @TapName("ma-")
    public record DropAction(ActionItemId action) implements Tap {}
}
