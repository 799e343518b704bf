package kz.akd.bot.announcements.chat;

import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.EventId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;
import org.bson.types.ObjectId;

/** What the buttons of announcements mean. */
final class AnnouncementTaps {

    private AnnouncementTaps() {}

    static final Tap ALL = ListTap.of("announcements.list");

    @TapName("an+")
    record NewAnnouncement() implements Tap {}

    @TapName("an=")
    record ShowAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("anw")
    record WriteAnnouncement(AnnouncementId announcement, Language language) implements Tap {}

    @TapName("anx")
    record RemoveLanguage(AnnouncementId announcement, Language language) implements Tap {}

    @TapName("anp")
    record PreviewAnnouncement(AnnouncementId announcement, Language language) implements Tap {}

    @TapName("ana")
    record ShowAddressees(AnnouncementId announcement) implements Tap {}

    @TapName("ang")
    record AddressGroup(AnnouncementId announcement, GroupId group, boolean chosen) implements Tap {}

    @TapName("ank")
    record AddressKind(AnnouncementId announcement, MemberKind kind, boolean chosen) implements Tap {}

    @TapName("anc")
    record AddressCity(AnnouncementId announcement, String city, boolean chosen) implements Tap {}

    @TapName("anC")
    record ShowAddressedCities(AnnouncementId announcement, int page) implements Tap {}

    @TapName("anE")
    record ShowAddressedEvents(AnnouncementId announcement, int page) implements Tap {}

    @TapName("ane")
    record AddressEvent(AnnouncementId announcement, EventId event, AttendeeGroup circle) implements Tap {}

    @TapName("ano")
    record AddressNoEvent(AnnouncementId announcement) implements Tap {}

    @TapName("any")
    record WantAnswer(AnnouncementId announcement, boolean wanted) implements Tap {}

    @TapName("anu")
    record MakeUrgent(AnnouncementId announcement, boolean urgent) implements Tap {}

    @TapName("anq")
    record ShowAnnouncementTopics(AnnouncementId announcement) implements Tap {}

    @TapName("anQ")
    record ChooseAnnouncementTopic(AnnouncementId announcement, Topic topic, boolean chosen) implements Tap {}

    @TapName("an2")
    record UseAgain(AnnouncementId announcement, ObjectId anew) implements Tap {}

    @TapName("ans")
    record AskToSend(AnnouncementId announcement) implements Tap {}

    @TapName("an!")
    record SendAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("ant")
    record ScheduleAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("anT")
    record UnscheduleAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("anS")
    record StopAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("anG")
    record GoOnAnnouncing(AnnouncementId announcement) implements Tap {}

    @TapName("anA")
    record AnnounceAgain(AnnouncementId announcement) implements Tap {}

    @TapName("anD")
    record AskToDiscard(AnnouncementId announcement) implements Tap {}

    @TapName("and")
    record DiscardAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("anK")
    record AskToCorrect(AnnouncementId announcement) implements Tap {}

    @TapName("ank+")
    record CorrectAnnouncement(AnnouncementId announcement, Language language) implements Tap {}

    @TapName("anW")
    record AskToWithdraw(AnnouncementId announcement) implements Tap {}

    @TapName("anw!")
    record WithdrawAnnouncement(AnnouncementId announcement) implements Tap {}

    @TapName("anU")
    record ShowUnread(AnnouncementId announcement, int page) implements Tap {}

    @TapName("ann")
    record NudgeUnread(AnnouncementId announcement) implements Tap {}

    @TapName("anr")
    record HaveRead(AnnouncementId announcement) implements Tap {}

    @TapName("anR")
    record ShowReceived(AnnouncementId announcement) implements Tap {}
}
