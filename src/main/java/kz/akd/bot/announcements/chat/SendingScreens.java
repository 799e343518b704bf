package kz.akd.bot.announcements.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AnnounceAgain;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToCorrect;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToWithdraw;
import kz.akd.bot.announcements.chat.AnnouncementTaps.CorrectAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.GoOnAnnouncing;
import kz.akd.bot.announcements.chat.AnnouncementTaps.NudgeUnread;
import kz.akd.bot.announcements.chat.AnnouncementTaps.PreviewAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowUnread;
import kz.akd.bot.announcements.chat.AnnouncementTaps.StopAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.UseAgain;
import kz.akd.bot.announcements.chat.AnnouncementTaps.WithdrawAnnouncement;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.copies.Tally;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** How far an announcement is, and what became of its copies. */
@Component
class SendingScreens {

    private static final int BAR = 10;
    private static final int REASONS = 3;

    /** Before so many are done, nobody knows how long the rest takes. */
    private static final int ENOUGH_TO_GUESS = 20;

    private final Announcements announcements;
    private final Clock clock;

    SendingScreens(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Under which those who look at it are told how it goes on. */
    static String subject(AnnouncementId id) {
        return "announcement:" + id;
    }

    /** What somebody sees of one that has begun; empty for who may not, and for one that has not. */
    Optional<Screen> of(Visitor visitor, AnnouncementId id) {
        return announcements
                .look(visitor.id(), id)
                .toOptional()
                .filter(announcement -> !announcement.isOpen())
                .map(announcement -> of(announcement, visitor.language()));
    }

    Screen of(Announcement announcement, Language reader) {
        var tally = announcements.tally(announcement);
        return announcement.isSending() ? progress(announcement, tally, reader) : report(announcement, tally, reader);
    }

    private Screen progress(Announcement announcement, Tally tally, Language reader) {
        int all = tally.all();
        if (all == 0) {
            return Screen.saying("announcements.sending", title(announcement, reader))
                    .and("announcements.left.soon")
                    .offering(Button.of(new StopAnnouncement(announcement.id()), "announcements.stop"))
                    .back(AnnouncementTaps.ALL);
        }
        int percent = tally.done() * 100 / all;
        int full = percent * BAR / 100;
        return Screen.saying("announcements.sending", title(announcement, reader))
                .and("announcements.bar", "▰".repeat(full) + "▱".repeat(BAR - full), percent)
                .and(
                        "announcements.progress",
                        tally.of(Copy.State.DELIVERED),
                        all,
                        tally.of(Copy.State.FAILED) + tally.of(Copy.State.BLOCKED),
                        tally.of(Copy.State.SKIPPED))
                .and(left(announcement, tally))
                .offering(Button.of(new StopAnnouncement(announcement.id()), "announcements.stop"))
                .offering(Button.of(new ShowAnnouncement(announcement.id()), "announcements.refresh"))
                .back(AnnouncementTaps.ALL);
    }

    private Text left(Announcement announcement, Tally tally) {
        if (tally.done() < ENOUGH_TO_GUESS) {
            return Text.of("announcements.left.soon");
        }
        var spent = Duration.between(announcement.since(), clock.instant());
        long seconds = spent.toSeconds() * tally.pending() / tally.done();
        return seconds < 60
                ? Text.of("announcements.left.soon")
                : Text.of("announcements.left.minutes", Math.toIntExact((seconds + 59) / 60));
    }

    private static Screen report(Announcement announcement, Tally tally, Language reader) {
        var screen = Screen.saying(Text.of(
                        "announcements.report.",
                        announcement.state(),
                        title(announcement, reader),
                        announcement.since()))
                .and("announcements.report.all", tally.all())
                .and("announcements.report.delivered", delivered(tally));
        screen = counted(screen, "announcements.report.blocked", tally.of(Copy.State.BLOCKED));
        screen = counted(screen, "announcements.report.failed", tally.of(Copy.State.FAILED));
        for (var reason : worst(tally.failures())) {
            screen = screen.and("announcements.report.reason", reason.getKey(), reason.getValue());
        }
        screen = counted(screen, "announcements.report.left", skipped(tally, Copy.Skipped.LEFT));
        screen = counted(screen, "announcements.report.paused", skipped(tally, Copy.Skipped.PAUSED));
        screen = counted(screen, "announcements.report.pending", tally.pending());
        screen = counted(screen, "announcements.report.uncorrected", tally.uncorrected());
        screen = counted(screen, "announcements.report.taken-back", tally.of(Copy.State.WITHDRAWN));
        screen = counted(screen, "announcements.report.kept", tally.of(Copy.State.KEPT));
        if (announcement.wantsAnswer()) {
            screen = screen.and("announcements.report.confirmed", tally.read(), delivered(tally));
        }
        return ways(screen, announcement, tally, reader);
    }

    private static Screen ways(Screen report, Announcement announcement, Tally tally, Language reader) {
        var id = announcement.id();
        var screen = report;
        if (!announcement.isAtRest()) {
            return screen.offering(Button.of(new ShowAnnouncement(id), "announcements.refresh"))
                    .back(AnnouncementTaps.ALL);
        }
        if (announcement.state() == State.STOPPED && tally.pending() > 0) {
            screen = screen.offering(Button.of(new GoOnAnnouncing(id), "announcements.go-on", tally.pending()));
        }
        int failed = tally.of(Copy.State.FAILED) + tally.of(Copy.State.BLOCKED);
        if (failed > 0 && announcement.state() == State.SENT) {
            screen = screen.offering(Button.of(new AnnounceAgain(id), "announcements.again", failed));
        }
        if (announcement.wantsAnswer() && tally.read() < tally.of(Copy.State.DELIVERED)) {
            screen = screen.offering(
                    Button.of(new ShowUnread(id, 0), "announcements.unread"),
                    Button.of(new NudgeUnread(id), "announcements.nudge.button"));
        }
        if (tally.of(Copy.State.DELIVERED) > 0) {
            screen = screen.offering(
                    Button.of(new AskToCorrect(id), "announcements.correct"),
                    Button.of(new AskToWithdraw(id), "announcements.withdraw"));
        }
        return screen.offering(
                        Button.of(new PreviewAnnouncement(id, reader), "announcements.preview"),
                        Button.of(new UseAgain(id, new ObjectId()), "announcements.use-again"))
                .back(AnnouncementTaps.ALL);
    }

    /** Those who got it, whatever was done with it since. */
    private static int delivered(Tally tally) {
        return tally.of(Copy.State.DELIVERED) + tally.of(Copy.State.WITHDRAWN) + tally.of(Copy.State.KEPT);
    }

    static Screen correct(Announcement announcement) {
        var id = announcement.id();
        return Screen.saying("announcements.correct.ask")
                .offering(Arrays.stream(Language.values())
                        .map(language -> Button.of(
                                new CorrectAnnouncement(id, language), Text.typed(DraftScreens.ownName(language))))
                        .toList())
                .back(new ShowAnnouncement(id));
    }

    static Screen withdraw(AnnouncementId id, int people) {
        return Screen.saying("announcements.withdraw.ask", people)
                .offering(Button.of(new WithdrawAnnouncement(id), "announcements.withdraw.really"))
                .back(new ShowAnnouncement(id));
    }

    private static Screen counted(Screen screen, String key, int count) {
        return count == 0 ? screen : screen.and(key, count);
    }

    private static int skipped(Tally tally, Copy.Skipped why) {
        return tally.skipped().getOrDefault(why.name(), 0);
    }

    private static Iterable<Map.Entry<String, Integer>> worst(Map<String, Integer> failures) {
        var all = new ArrayList<>(failures.entrySet());
        all.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return all.subList(0, Math.min(REASONS, all.size()));
    }

    /** Its first line, or what it is where it has no words. */
    static Text title(Announcement announcement, Language reader) {
        var title = announcement.content(reader).title();
        return title.isEmpty() ? Text.of("announcements.untitled") : Text.typed(title);
    }
}
