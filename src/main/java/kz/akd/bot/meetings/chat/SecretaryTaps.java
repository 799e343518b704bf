package kz.akd.bot.meetings.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.SeriesId;

/** What buttons mean to those who keep meetings. Items and decisions are named by their numbers. */
public final class SecretaryTaps {

    private SecretaryTaps() {}

    @TapName("ms*")
    public record ShowMeetingDesk(int page) implements Tap {}

    @TapName("ms")
    public record ShowSeries(SeriesId series) implements Tap {}

    @TapName("msn")
    public record MakeSeries() implements Tap {}

    @TapName("mss")
    public record SkipDay(SeriesId series, String day, boolean skip) implements Tap {}

    @TapName("ms+")
    public record AddMeeting(SeriesId series) implements Tap {}

    @TapName("msl")
    public record SetSeriesLink(SeriesId series) implements Tap {}

    @TapName("mse?")
    public record AskToEndSeries(SeriesId series) implements Tap {}

    @TapName("mse")
    public record EndSeries(SeriesId series) implements Tap {}

    @TapName("mk")
    public record KeepMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkm")
    public record MoveMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkc")
    public record CallOffMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkb")
    public record BeginMeeting(MeetingId meeting) implements Tap {}

    @TapName("mke")
    public record CloseMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkr")
    public record ReopenMeeting(MeetingId meeting) implements Tap {}

    @TapName("mka")
    public record ApproveMinutes(MeetingId meeting) implements Tap {}

    @TapName("mkp")
    public record ShowPresent(MeetingId meeting, int page) implements Tap {}

    @TapName("mkp!")
    public record MarkPresent(MeetingId meeting, long person, boolean there, int page) implements Tap {}

    @TapName("mi+")
    public record AddAgendaItem(MeetingId meeting) implements Tap {}

    @TapName("mi")
    public record ShowAgendaItem(MeetingId meeting, int item) implements Tap {}

    @TapName("mi^")
    public record RaiseAgendaItem(MeetingId meeting, int item) implements Tap {}

    @TapName("mi-")
    public record TakeOffAgendaItem(MeetingId meeting, int item) implements Tap {}

    @TapName("mih")
    public record HandleAgendaItem(MeetingId meeting, int item, Handling handling) implements Tap {}

    @TapName("mid")
    public record EnterDecision(MeetingId meeting, int item) implements Tap {}

    @TapName("mid-")
    public record TakeBackDecision(MeetingId meeting, int item, int decision) implements Tap {}

    @TapName("mia")
    public record GiveAction(MeetingId meeting, int item) implements Tap {}
}
