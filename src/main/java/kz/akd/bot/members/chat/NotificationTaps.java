package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.members.Topic;

/** What can be tapped about what one is told, and when. */
final class NotificationTaps {

    private NotificationTaps() {}

    @TapName("tell")
    record ShowNotifications() implements Tap {}

    @TapName("telltop")
    record ShowTopics() implements Tap {}

    @TapName("telltop=")
    record Hear(Topic topic, boolean heard) implements Tap {}

    @TapName("tellmorn")
    record GatherNights(boolean wanted) implements Tap {}

    @TapName("tellweek")
    record TellWeekAhead(boolean wanted) implements Tap {}

    @TapName("mequiet")
    record ShowQuietHours() implements Tap {}

    @TapName("mequiet=")
    record ChooseQuietHours(int from, int to) implements Tap {}

    @TapName("tellpause")
    record AskPause() implements Tap {}

    @TapName("tellpause-")
    record EndPause() implements Tap {}
}
