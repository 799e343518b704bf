package kz.akd.bot.announcements.chat;

import java.util.function.Function;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementHalted;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementLate;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementRefused;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementSent;
import kz.akd.bot.announcements.AnnouncementFacts.UnreadNudged;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToSend;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncement;
import kz.akd.bot.announcements.desk.Readership;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells authors what has become of their announcements, and asks those who have not read one. */
@Component
class AnnouncementNotices {

    /** Who waited for less than this has seen it end. */
    private static final long LONG_MILLIS = 60_000;

    private final Notices notices;
    private final Readership readership;

    AnnouncementNotices(Notices notices, Readership readership) {
        this.notices = notices;
        this.readership = readership;
    }

    @EventListener
    void on(AnnouncementSent fact) {
        if (fact.millis() >= LONG_MILLIS) {
            tell(
                    "announcement.sent",
                    fact.announcement() + ":" + fact.at(),
                    fact.announcement(),
                    announcement -> person -> Screen.saying(
                                    "announcements.notice.sent", SendingScreens.title(announcement, person.language()))
                            .offering(show(announcement, "announcements.notice.report")));
        }
    }

    @EventListener
    void on(AnnouncementLate fact) {
        tell(
                "announcement.late",
                fact.announcement() + ":" + fact.moment(),
                fact.announcement(),
                announcement -> person -> Screen.saying(
                                "announcements.notice.late",
                                SendingScreens.title(announcement, person.language()),
                                fact.moment())
                        .offering(Button.of(new AskToSend(announcement.id()), "announcements.send"))
                        .offering(show(announcement, "announcements.notice.show")));
    }

    @EventListener
    void on(AnnouncementHalted fact) {
        tell(
                "announcement.halted",
                fact.announcement() + ":" + fact.at(),
                fact.announcement(),
                announcement -> person -> Screen.saying(
                                "announcements.notice.halted",
                                SendingScreens.title(announcement, person.language()),
                                fact.why())
                        .offering(show(announcement, "announcements.notice.report")));
    }

    @EventListener
    void on(AnnouncementRefused fact) {
        tell(
                "announcement.refused",
                fact.announcement() + ":" + fact.at(),
                fact.announcement(),
                announcement -> person -> Screen.saying(
                                "announcements.notice.refused", SendingScreens.title(announcement, person.language()))
                        .offering(show(announcement, "announcements.notice.show")));
    }

    @EventListener
    void on(UnreadNudged fact) {
        readership
                .find(fact.announcement())
                .ifPresent(
                        announcement -> notices.named("announcement.nudge", fact.announcement() + ":" + fact.number())
                                .whenAwake()
                                .to(readership.unread(fact.announcement()))
                                .saying(person -> CopyScreens.nudge(announcement, person.language())));
    }

    private void tell(
            String name, String occasion, AnnouncementId id, Function<Announcement, Function<Person, Screen>> words) {
        readership
                .find(id)
                .ifPresent(announcement ->
                        notices.named(name, occasion).to(announcement.author()).saying(words.apply(announcement)));
    }

    private static Button show(Announcement announcement, String key) {
        return Button.of(new ShowAnnouncement(announcement.id()), key);
    }
}
