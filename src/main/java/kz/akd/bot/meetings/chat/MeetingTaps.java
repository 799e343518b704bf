package kz.akd.bot.meetings.chat;

import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.attend.Coming;

/** What buttons mean to whoever comes to meetings. */
public final class MeetingTaps {

    private MeetingTaps() {}

    public static final Tap AHEAD = ListTap.of("meetings.list");

    public static final Tap PAST = ListTap.of("meetings.past");

    @TapName("mt")
    public record ShowMeeting(MeetingId meeting) implements Tap {}

    @TapName("mta")
    public record AnswerMeeting(MeetingId meeting, Coming coming) implements Tap {}

    @TapName("mtq")
    public record SearchDecisions() implements Tap {}

    @TapName("mtm")
    public record ShowMinutes(MeetingId meeting) implements Tap {}

    @TapName("mtd")
    public record TakeMinutes(MeetingId meeting) implements Tap {}
}
