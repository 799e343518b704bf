package kz.akd.bot.members.chat.profile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.chat.NotificationTaps.AskPause;
import kz.akd.bot.members.chat.NotificationTaps.ChooseQuietHours;
import kz.akd.bot.members.chat.NotificationTaps.EndPause;
import kz.akd.bot.members.chat.NotificationTaps.GatherNights;
import kz.akd.bot.members.chat.NotificationTaps.Hear;
import kz.akd.bot.members.chat.NotificationTaps.ShowNotifications;
import kz.akd.bot.members.chat.NotificationTaps.ShowQuietHours;
import kz.akd.bot.members.chat.NotificationTaps.ShowTopics;
import kz.akd.bot.members.chat.NotificationTaps.TellWeekAhead;
import kz.akd.bot.members.chat.ProfileTaps.ShowProfile;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;

/** How it looks what somebody is told, and when. */
final class NotificationScreens {

    /** Hours of quiet to choose from: from, to. */
    private static final List<List<Integer>> QUIET =
            List.of(List.of(22, 8), List.of(21, 9), List.of(23, 7), List.of(0, 8), List.of(0, 0));

    private NotificationScreens() {}

    static Screen overview(Person person, Instant now) {
        var wishes = person.notifications();
        var pause = wishes.pausedUntil(now, person.zone());
        return pause.map(day -> Screen.saying("members.notifications.paused", day))
                .orElseGet(() -> Screen.saying("members.notifications"))
                .and("members.notifications.topics.line", wishes.muted().size())
                .and(quietLine(wishes))
                .offering(
                        Button.of(new ShowTopics(), "members.notifications.topics.button"),
                        Button.of(new ShowQuietHours(), "members.profile.quiet"))
                .offering(switched(new GatherNights(!wishes.morningDigest()), wishes.morningDigest(), "night"))
                .offering(switched(new TellWeekAhead(!wishes.weekAhead()), wishes.weekAhead(), "week"))
                .offering(
                        pause.isPresent()
                                ? List.of(
                                        Button.of(new EndPause(), "members.notifications.pause.end"),
                                        Button.of(new AskPause(), "members.notifications.pause.other"))
                                : List.of(Button.of(new AskPause(), "members.notifications.pause")))
                .back(new ShowProfile());
    }

    private static Text quietLine(Notifications wishes) {
        return wishes.hasQuietHours()
                ? Text.of(
                        "members.notifications.quiet.line",
                        wishes.quietFrom().toString(),
                        wishes.quietTo().toString())
                : Text.of("members.notifications.quiet.none-line");
    }

    private static Button switched(Tap tap, boolean on, String what) {
        return Button.of(
                tap,
                on ? "members.sharing.on" : "members.sharing.off",
                Text.of("members.notifications.switch." + what));
    }

    static Screen topics(Person person) {
        var wishes = person.notifications();
        var screen = Screen.saying("members.topics");
        for (var topic : Topic.values()) {
            boolean heard = wishes.hears(topic);
            screen = screen.offering(Button.of(
                    new Hear(topic, !heard),
                    heard ? "members.sharing.on" : "members.sharing.off",
                    Text.of("members.topic.", topic)));
        }
        return screen.back(new ShowNotifications());
    }

    static Screen quiet(Person person) {
        var wishes = person.notifications();
        var screen = wishes.hasQuietHours()
                ? Screen.saying(
                        "members.quiet",
                        wishes.quietFrom().toString(),
                        wishes.quietTo().toString())
                : Screen.saying("members.quiet.none");
        for (var hours : QUIET) {
            int from = hours.get(0);
            int to = hours.get(1);
            var tap = new ChooseQuietHours(from, to);
            screen = screen.offering(
                    from == to
                            ? Button.of(tap, "members.quiet.choose-none")
                            : Button.of(tap, "members.quiet.choose", hour(from), hour(to)));
        }
        return screen.back(new ShowNotifications());
    }

    private static String hour(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }
}
