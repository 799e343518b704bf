package kz.akd.bot.announcements.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToDiscard;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AskToSend;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ChooseAnnouncementTopic;
import kz.akd.bot.announcements.chat.AnnouncementTaps.DiscardAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.MakeUrgent;
import kz.akd.bot.announcements.chat.AnnouncementTaps.PreviewAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.RemoveLanguage;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ScheduleAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.SendAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressees;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncementTopics;
import kz.akd.bot.announcements.chat.AnnouncementTaps.UnscheduleAnnouncement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.WantAnswer;
import kz.akd.bot.announcements.chat.AnnouncementTaps.WriteAnnouncement;
import kz.akd.bot.announcements.copies.Reach.LeftOut;
import kz.akd.bot.announcements.copies.Reach.Reached;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;

/** Announcements in a list, and what can be done with one before anybody has it. */
final class DraftScreens {

    private static final Map<Language, String> OWN_NAMES =
            Map.of(Language.KK, "Қазақша", Language.RU, "Русский", Language.EN, "English");

    private DraftScreens() {}

    static Screen draft(Announcement announcement, Text audience, int people, boolean mayBeUrgent, Language reader) {
        var id = announcement.id();
        var screen = Screen.saying(Text.of(
                        "announcements.draft.",
                        announcement.state(),
                        SendingScreens.title(announcement, reader),
                        announcement.due().orElse(Instant.EPOCH)))
                .and("announcements.draft.for", audience, people)
                .and("announcements.draft.languages", languages(announcement), ownName(announcement.original()))
                .offering(Arrays.stream(Language.values())
                        .map(language -> write(announcement, language))
                        .toList())
                .offering(
                        Button.of(new ShowAddressees(id), "announcements.audience"),
                        Button.of(new PreviewAnnouncement(id, reader), "announcements.preview"))
                .offering(Button.of(
                        new WantAnswer(id, !announcement.wantsAnswer()),
                        chosen("announcements.want-answer", announcement.wantsAnswer())));
        screen = screen.offering(Button.of(
                new ShowAnnouncementTopics(id),
                "announcements.topic",
                announcement.subject().map(DraftScreens::topic).orElse(Text.of("announcements.topic.none"))));
        if (mayBeUrgent) {
            screen = screen.offering(Button.of(
                    new MakeUrgent(id, !announcement.urgent()), chosen("announcements.urgent", announcement.urgent())));
        }
        screen = screen.offering(Button.of(new AskToSend(id), "announcements.send"));
        if (announcement.state() == State.SCHEDULED) {
            screen = screen.offering(Button.of(new UnscheduleAnnouncement(id), "announcements.unschedule"));
        }
        return screen.offering(Button.of(new AskToDiscard(id), "announcements.discard"))
                .back(AnnouncementTaps.ALL);
    }

    static Screen topics(Announcement announcement) {
        var screen = Screen.saying("announcements.topic.ask");
        for (var topic : Topic.values()) {
            boolean chosen = topic == announcement.topic();
            var label = chosen ? Text.of("events.choice.chosen", topic(topic)) : topic(topic);
            screen = screen.offering(Button.of(new ChooseAnnouncementTopic(announcement.id(), topic, !chosen), label));
        }
        return screen.back(new ShowAnnouncement(announcement.id()));
    }

    private static Text topic(Topic topic) {
        return Text.of("members.topic.", topic);
    }

    private static Button write(Announcement announcement, Language language) {
        return Button.of(
                new WriteAnnouncement(announcement.id(), language),
                Text.of(
                        announcement.isWrittenIn(language) ? "announcements.written-in" : "announcements.write-in",
                        ownName(language)));
    }

    private static Text languages(Announcement announcement) {
        var written = new ArrayList<Text>();
        for (var language : Language.values()) {
            if (announcement.isWrittenIn(language)) {
                written.add(Text.typed(written.isEmpty() ? ownName(language) : ", " + ownName(language)));
            }
        }
        return Text.joined(written);
    }

    private static Text chosen(String key, boolean chosen) {
        return chosen ? Text.of("events.choice.chosen", Text.of(key)) : Text.of(key);
    }

    /** Its copy as a reader of a language gets it, with the ways on below. */
    static Screen preview(Announcement announcement, Language language) {
        var id = announcement.id();
        var screen = CopyScreens.copy(announcement, language)
                .offering(Arrays.stream(Language.values())
                        .map(other -> Button.of(
                                new PreviewAnnouncement(id, other),
                                Text.typed(other == language ? "· " + ownName(other) + " ·" : ownName(other))))
                        .toList());
        if (announcement.isOpen() && announcement.isWrittenIn(language) && language != announcement.original()) {
            screen = screen.offering(
                    Button.of(new RemoveLanguage(id, language), "announcements.not-in", ownName(language)));
        }
        return screen.back(new ShowAnnouncement(id));
    }

    static Screen send(Announcement announcement, Text audience, Reached reached, List<String> names) {
        var screen = Screen.saying(
                "announcements.send.ask", audience, reached.people().size());
        if (!names.isEmpty()) {
            screen = screen.and(
                    "announcements.send.names",
                    String.join(", ", names),
                    reached.people().size() - names.size());
        }
        for (var why : LeftOut.values()) {
            int count = reached.leftOut().getOrDefault(why, 0);
            if (count > 0) {
                screen = screen.and(Text.of("announcements.left-out.", why, count));
            }
        }
        return screen.offering(Button.of(
                        new SendAnnouncement(announcement.id()),
                        "announcements.send.now",
                        reached.people().size()))
                .offering(Button.of(new ScheduleAnnouncement(announcement.id()), "announcements.send.later"))
                .back(new ShowAnnouncement(announcement.id()));
    }

    static Screen discard(AnnouncementId id) {
        return Screen.saying("announcements.discard.ask")
                .offering(Button.of(new DiscardAnnouncement(id), "announcements.discard.really"))
                .back(new ShowAnnouncement(id));
    }

    static String ownName(Language language) {
        return OWN_NAMES.getOrDefault(language, language.code());
    }
}
