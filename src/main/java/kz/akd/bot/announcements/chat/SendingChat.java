package kz.akd.bot.announcements.chat;

import java.util.List;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AnnounceAgain;
import kz.akd.bot.announcements.chat.AnnouncementTaps.GoOnAnnouncing;
import kz.akd.bot.announcements.chat.AnnouncementTaps.HaveRead;
import kz.akd.bot.announcements.chat.AnnouncementTaps.NudgeUnread;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowReceived;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowUnread;
import kz.akd.bot.announcements.chat.AnnouncementTaps.StopAnnouncement;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.announcements.desk.Broadcasts;
import kz.akd.bot.announcements.desk.Readership;
import kz.akd.bot.announcements.desk.Readership.HasRead;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** An announcement on its way, and those who get it. */
@Component
class SendingChat implements ChatFeature {

    private static final int NAMES = 30;

    private final Announcements announcements;
    private final Broadcasts broadcasts;
    private final Readership readership;
    private final AnnouncementDesk desk;
    private final MemberDirectory directory;

    SendingChat(
            Announcements announcements,
            Broadcasts broadcasts,
            Readership readership,
            AnnouncementDesk desk,
            MemberDirectory directory) {
        this.announcements = announcements;
        this.broadcasts = broadcasts;
        this.readership = readership;
        this.desk = desk;
        this.directory = directory;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                StopAnnouncement.class,
                (visitor, tap) -> desk.shown(broadcasts.stop(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                GoOnAnnouncing.class,
                (visitor, tap) -> desk.shown(broadcasts.goOn(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                AnnounceAgain.class,
                (visitor, tap) -> desk.shown(broadcasts.tryAgain(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                ShowUnread.class,
                (visitor, tap) -> Answer.of(
                        readership.unread(visitor.id(), tap.announcement()),
                        unread -> Answer.showing(unread(tap.announcement(), unread, tap.page()))));
        routes.tap(
                NudgeUnread.class,
                (visitor, tap) -> Answer.of(
                        readership.nudge(visitor.id(), tap.announcement()),
                        people -> Answer.toast("announcements.toast.nudged", people)));
        routes.tap(
                HaveRead.class,
                (visitor, tap) ->
                        Answer.of(readership.read(visitor.id(), tap.announcement()), read -> hasRead(read, visitor)));
        routes.tap(ShowReceived.class, (visitor, tap) -> received(visitor, tap.announcement()));
        routes.link("announcement", this::linked);
    }

    /** A picture stays as it is, with its button: its words cannot be put in its place. */
    private static Answer hasRead(HasRead read, Visitor visitor) {
        var announcement = read.announcement();
        if (read.before()) {
            return Answer.toast("announcements.toast.read-before");
        }
        return announcement.content(visitor.language()).carried().isPresent()
                ? Answer.toast("announcements.toast.read")
                : Answer.showing(CopyScreens.read(announcement, visitor.language()))
                        .toasting("announcements.toast.read");
    }

    private Answer received(Visitor visitor, AnnouncementId id) {
        return Answer.of(
                readership.received(visitor.id(), id),
                announcement -> Answer.showing(
                        CopyScreens.copy(announcement, visitor.language()).backHome()));
    }

    private Answer linked(Visitor visitor, String id) {
        if (!ObjectId.isValid(id)) {
            return Answer.home();
        }
        var announcement = new AnnouncementId(new ObjectId(id));
        var look = announcements.look(visitor.id(), announcement);
        return look.isDone() ? desk.shown(look, visitor) : received(visitor, announcement);
    }

    private Screen unread(AnnouncementId id, List<PersonId> unread, int number) {
        var page = Page.of(directory.listed(unread), number, NAMES);
        var screen = Screen.saying("announcements.unread.list", unread.size());
        for (MemberSummary person : page.items()) {
            screen = screen.and("announcements.unread.line", person.fullName());
        }
        return screen.turning(page, turned -> new ShowUnread(id, turned)).back(new ShowAnnouncement(id));
    }
}
