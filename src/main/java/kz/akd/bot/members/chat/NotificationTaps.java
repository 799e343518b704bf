package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.members.Topic;

/** What can be tapped about what one is told, and when. */
public final class NotificationTaps {

    private NotificationTaps() {}

    @TapName("tell")
    public record ShowNotifications() implements Tap {}

    @TapName("telltop")
    public record ShowTopics() implements Tap {}

    @TapName("telltop=")
    public record Hear(Topic topic, boolean heard) implements Tap {}

    @TapName("tellmorn")
    public record GatherNights(boolean wanted) implements Tap {}

    @TapName("tellweek")
    public record TellWeekAhead(boolean wanted) implements Tap {}

    @TapName("mequiet")
    public record ShowQuietHours() implements Tap {}

    @TapName("mequiet=")
    public record ChooseQuietHours(int from, int to) implements Tap {}

    @TapName("tellpause")
    public record AskPause() implements Tap {}

    @TapName("tellpause-")
    public record EndPause() implements Tap {}
}
