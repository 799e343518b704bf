package kz.akd.bot.announcements.chat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToDiscard;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToSend;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ChooseAnnouncementTopic;
import kz.akd.bot.announcements.chat.AnnouncementTaps.DiscardAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.MakeUrgent;
import kz.akd.bot.announcements.chat.AnnouncementTaps.NewAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.PreviewAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.RemoveLanguage;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ScheduleAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.SendAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncementTopics;
import kz.akd.bot.announcements.chat.AnnouncementTaps.UnscheduleAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.WantAnswer;
import kz.akd.bot.announcements.chat.AnnouncementTaps.WriteAnnouncement;
import kz.akd.bot.announcements.copies.Reach;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.announcements.desk.Broadcasts;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Writing an announcement, looking at it, and having it go out. */
@Component
class AnnouncementDesk implements ChatFeature {

    private static final int NAMES = 10;
    private static final Question<Content> MESSAGE = new MessageQuestion("message", AnnouncementDesk::ask);
    private static final Question<LocalDateTime> MOMENT = Questions.moment(
            "moment", "announcements.moment.ask", asking -> asking.visitor().zone());

    private final Announcements announcements;
    private final Broadcasts broadcasts;
    private final Reach reach;
    private final AddresseesChat addressees;
    private final SendingScreens sending;
    private final MemberDirectory directory;
    private final Dialog writing =
            Dialog.named("announcements.writing").asking(MESSAGE).endingAtOnce(this::write);
    private final Dialog later =
            Dialog.named("announcements.later").asking(MOMENT).endingAtOnce(this::schedule);

    AnnouncementDesk(
            Announcements announcements,
            Broadcasts broadcasts,
            Reach reach,
            AddresseesChat addressees,
            SendingScreens sending,
            MemberDirectory directory) {
        this.announcements = announcements;
        this.broadcasts = broadcasts;
        this.reach = reach;
        this.addressees = addressees;
        this.sending = sending;
        this.directory = directory;
    }

    @Override
    public void register(Routes routes) {
        routes.deskItem(visitor -> announcements.mayAnnounce(visitor.id())
                ? Optional.of(Button.of(AnnouncementTaps.ALL, "announcements.desk"))
                : Optional.empty());
        var list = ListScreen.of("announcements.list", visitor -> announcements.all(visitor.id()))
                .opens((announcement, visitor) -> Button.of(
                        new ShowAnnouncement(announcement.id()),
                        "announcements.list.line",
                        Text.of("announcements.mark.", announcement.state()),
                        SendingScreens.title(announcement, visitor.language())))
                .filter("open", Text.of("announcements.list.open"), (announcement, visitor) -> announcement.isOpen())
                .filter(
                        "own",
                        Text.of("announcements.list.own"),
                        (announcement, visitor) -> announcement.author().equals(visitor.id()))
                .searched(announcement -> announcement.contents().values().stream()
                        .map(content -> content.words().words())
                        .collect(Collectors.joining(" ")))
                .with((screen, visitor) -> screen.offering(Button.of(new NewAnnouncement(), "announcements.new")))
                .formerly("an")
                .addTo(routes);
        routes.tap(
                NewAnnouncement.class,
                (visitor, tap) -> Answer.of(
                        announcements.all(visitor.id()), all -> Answer.asking(writing, about("", visitor.language()))));
        routes.tap(
                ShowAnnouncement.class,
                (visitor, tap) -> shown(announcements.look(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                WriteAnnouncement.class,
                (visitor, tap) -> Answer.of(
                        announcements.rewrite(visitor.id(), tap.announcement()),
                        announcement ->
                                Answer.asking(writing, about(announcement.id().toString(), tap.language()))));
        routes.tap(
                RemoveLanguage.class,
                (visitor, tap) ->
                        shown(announcements.remove(visitor.id(), tap.announcement(), tap.language()), visitor));
        routes.tap(
                PreviewAnnouncement.class,
                (visitor, tap) -> Answer.of(
                        announcements.look(visitor.id(), tap.announcement()),
                        announcement -> Answer.showing(DraftScreens.preview(announcement, tap.language()))));
        routes.tap(
                WantAnswer.class,
                (visitor, tap) ->
                        shown(announcements.wantAnswer(visitor.id(), tap.announcement(), tap.wanted()), visitor));
        routes.tap(
                MakeUrgent.class,
                (visitor, tap) ->
                        shown(announcements.makeUrgent(visitor.id(), tap.announcement(), tap.urgent()), visitor));
        routes.tap(
                ShowAnnouncementTopics.class,
                (visitor, tap) -> Answer.of(
                        announcements.rewrite(visitor.id(), tap.announcement()),
                        announcement -> Answer.showing(DraftScreens.topics(announcement))));
        routes.tap(
                ChooseAnnouncementTopic.class,
                (visitor, tap) -> shown(
                        announcements.about(visitor.id(), tap.announcement(), tap.chosen() ? tap.topic() : null),
                        visitor));
        registerSending(routes, list);
        routes.dialog(writing);
        routes.dialog(later);
    }

    private void registerSending(Routes routes, ListScreen<Announcement> list) {
        routes.tap(
                AskToSend.class,
                (visitor, tap) -> Answer.of(
                        announcements.rewrite(visitor.id(), tap.announcement()),
                        announcement -> askToSend(announcement, visitor)));
        routes.tap(
                SendAnnouncement.class,
                (visitor, tap) -> shown(broadcasts.send(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                ScheduleAnnouncement.class,
                (visitor, tap) -> Answer.of(
                        announcements.rewrite(visitor.id(), tap.announcement()),
                        announcement -> Answer.asking(later, announcement.id().toString())));
        routes.tap(
                UnscheduleAnnouncement.class,
                (visitor, tap) -> shown(broadcasts.unschedule(visitor.id(), tap.announcement()), visitor));
        routes.tap(
                AskToDiscard.class,
                (visitor, tap) -> Answer.of(
                        announcements.rewrite(visitor.id(), tap.announcement()),
                        announcement -> Answer.showing(DraftScreens.discard(announcement.id()))));
        routes.tap(
                DiscardAnnouncement.class,
                (visitor, tap) -> Answer.of(
                        announcements.discard(visitor.id(), tap.announcement()),
                        gone -> list.open(visitor).toasting("announcements.toast.discarded")));
    }

    Answer shown(Result<Announcement> result, Visitor visitor) {
        return Answer.of(result, announcement -> shown(announcement, visitor));
    }

    /** A draft with all that can be changed; or how far it is, kept up to date. */
    private Answer shown(Announcement announcement, Visitor visitor) {
        if (!announcement.isOpen()) {
            return Answer.showing(sending.of(announcement, visitor.language()))
                    .watching(SendingScreens.subject(announcement.id()));
        }
        return Answer.showing(DraftScreens.draft(
                announcement,
                addressees.words(announcement, visitor),
                reach.of(announcement).people().size(),
                announcements.mayBeUrgent(visitor.id()),
                visitor.language()));
    }

    private Answer askToSend(Announcement announcement, Visitor visitor) {
        var reached = reach.of(announcement);
        var names = names(reached.people());
        return Answer.showing(DraftScreens.send(announcement, addressees.words(announcement, visitor), reached, names));
    }

    private List<String> names(List<PersonId> people) {
        return directory.listed(people).stream()
                .map(MemberSummary::fullName)
                .limit(NAMES)
                .toList();
    }

    private Answer write(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var parts = opened.about().split(" ", 2);
        var language = Language.valueOf(parts[1]);
        return shown(
                parts[0].isEmpty()
                        ? announcements.draft(visitor.id(), opened.run(), language, answers.get(MESSAGE))
                        : announcements.write(visitor.id(), id(parts[0]), language, answers.get(MESSAGE)),
                visitor);
    }

    private Answer schedule(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var moment = new LocalMoment(answers.get(MOMENT), visitor.zone()).instant();
        return shown(broadcasts.schedule(visitor.id(), id(opened.about()), moment), visitor);
    }

    private static Text ask(QuestionContext asking) {
        var language = Language.valueOf(asking.about().split(" ", 2)[1]);
        return Text.of("announcements.message.ask", DraftScreens.ownName(language));
    }

    private static String about(String announcement, Language language) {
        return announcement + " " + language;
    }

    private static AnnouncementId id(String kept) {
        return new AnnouncementId(new ObjectId(kept));
    }
}
