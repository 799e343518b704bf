package kz.akd.bot.announcements.chat;

import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRefusal;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToCorrect;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToWithdraw;
import kz.akd.bot.announcements.chat.AnnouncementTaps.CorrectAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.UseAgain;
import kz.akd.bot.announcements.chat.AnnouncementTaps.WithdrawAnnouncement;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.announcements.desk.Broadcasts;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Correcting what was sent, taking it back, and sending it once more. */
@Component
class AmendingChat implements ChatFeature {

    private static final Question<Content> MESSAGE = new MessageQuestion("message", AmendingChat::ask);

    private final Announcements announcements;
    private final Broadcasts broadcasts;
    private final AnnouncementDesk desk;
    private final Dialog correcting =
            Dialog.named("announcements.correcting").asking(MESSAGE).ending(this::correct);

    AmendingChat(Announcements announcements, Broadcasts broadcasts, AnnouncementDesk desk) {
        this.announcements = announcements;
        this.broadcasts = broadcasts;
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                AskToCorrect.class,
                (visitor, tap) -> Answer.of(
                        atRest(visitor, tap.announcement()),
                        announcement -> Answer.showing(SendingScreens.correct(announcement))));
        routes.tap(
                CorrectAnnouncement.class,
                (visitor, tap) -> Answer.of(
                        atRest(visitor, tap.announcement()),
                        announcement -> Answer.asking(correcting, announcement.id() + " " + tap.language())));
        routes.tap(
                AskToWithdraw.class,
                (visitor, tap) -> Answer.of(
                        atRest(visitor, tap.announcement()),
                        announcement -> Answer.showing(SendingScreens.withdraw(
                                announcement.id(),
                                announcements.tally(announcement).of(Copy.State.DELIVERED)))));
        routes.tap(
                WithdrawAnnouncement.class,
                (visitor, tap) -> desk.shown(broadcasts.withdraw(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                UseAgain.class,
                (visitor, tap) -> desk.shown(
                        announcements.again(visitor.id(), tap.announcement(), new AnnouncementId(tap.anew())),
                        visitor));
        routes.dialog(correcting);
    }

    private Result<Announcement> atRest(Visitor visitor, AnnouncementId id) {
        return announcements
                .look(visitor.id(), id)
                .flatMap(announcement -> announcement.isAtRest()
                        ? Result.done(announcement)
                        : Result.refused(AnnouncementRefusal.NOT_ON_ITS_WAY));
    }

    private Answer correct(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var parts = opened.about().split(" ", 2);
        return desk.shown(
                broadcasts.correct(
                        visitor.id(),
                        new AnnouncementId(new ObjectId(parts[0])),
                        Language.valueOf(parts[1]),
                        answers.get(MESSAGE)),
                visitor);
    }

    private static Text ask(QuestionContext asking) {
        var language = Language.valueOf(asking.about().split(" ", 2)[1]);
        return Text.of("announcements.correcting.ask", DraftScreens.ownName(language));
    }
}
