package kz.akd.bot.meetings.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.meetings.Coming;
import kz.akd.bot.meetings.MeetingId;

/** What buttons mean to whoever comes to meetings. */
final class MeetingTaps {

    private MeetingTaps() {}

    static final Tap AHEAD = ListTap.of("meetings.list");

    static final Tap PAST = ListTap.of("meetings.past");

    @TapName("mt")
    record ShowMeeting(MeetingId meeting) implements Tap {}

    @TapName("mta")
    record AnswerMeeting(MeetingId meeting, Coming coming) implements Tap {}

    @TapName("mtq")
    record SearchDecisions() implements Tap {}

    @TapName("mtm")
    record ShowMinutes(MeetingId meeting) implements Tap {}

    @TapName("mtd")
    record TakeMinutes(MeetingId meeting) implements Tap {}
}
