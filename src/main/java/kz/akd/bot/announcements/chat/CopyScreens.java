package kz.akd.bot.announcements.chat;

import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.Media;
import kz.akd.bot.announcements.chat.AnnouncementTaps.HaveRead;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowReceived;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Language;

/** What recipients get. */
final class CopyScreens {

    private CopyScreens() {}

    /** A copy as it goes out. */
    static Screen copy(Announcement announcement, Language language) {
        var screen = content(announcement.content(language));
        return announcement.wantsAnswer() ? screen.offering(haveRead(announcement)) : screen;
    }

    /** The same where somebody has said that they have read it. */
    static Screen read(Announcement announcement, Language language) {
        return content(announcement.content(language))
                .offering(Button.of(new HaveRead(announcement.id()), "announcements.read.noted"));
    }

    private static Screen content(Content content) {
        var screen = Screen.saying(Text.written(content.words()));
        return content.carried()
                .map(media -> screen.carrying(attachment(media)))
                .orElse(screen);
    }

    private static Attachment attachment(Media media) {
        return Attachment.knownAs(
                switch (media.kind()) {
                    case PICTURE -> Attachment.Kind.PICTURE;
                    case VIDEO -> Attachment.Kind.VIDEO;
                    case DOCUMENT -> Attachment.Kind.DOCUMENT;
                },
                media.id(),
                media.name());
    }

    static Screen nudge(Announcement announcement, Language language) {
        return Screen.saying(
                        "announcements.nudge", announcement.content(language).title())
                .offering(haveRead(announcement))
                .offering(Button.of(new ShowReceived(announcement.id()), "announcements.received"));
    }

    private static Button haveRead(Announcement announcement) {
        return Button.of(new HaveRead(announcement.id()), "announcements.read");
    }
}
