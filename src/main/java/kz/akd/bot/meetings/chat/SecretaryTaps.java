package kz.akd.bot.meetings.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.SeriesId;

/** What buttons mean to those who keep meetings. Items and decisions are named by their numbers. */
final class SecretaryTaps {

    private SecretaryTaps() {}

    @TapName("ms*")
    record ShowMeetingDesk(int page) implements Tap {}

    @TapName("ms")
    record ShowSeries(SeriesId series) implements Tap {}

    @TapName("msn")
    record MakeSeries() implements Tap {}

    @TapName("mss")
    record SkipDay(SeriesId series, String day, boolean skip) implements Tap {}

    @TapName("ms+")
    record AddMeeting(SeriesId series) implements Tap {}

    @TapName("msl")
    record SetSeriesLink(SeriesId series) implements Tap {}

    @TapName("mse?")
    record AskToEndSeries(SeriesId series) implements Tap {}

    @TapName("mse")
    record EndSeries(SeriesId series) implements Tap {}

    @TapName("mk")
    record KeepMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkm")
    record MoveMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkc")
    record CallOffMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkb")
    record BeginMeeting(MeetingId meeting) implements Tap {}

    @TapName("mke")
    record CloseMeeting(MeetingId meeting) implements Tap {}

    @TapName("mkr")
    record ReopenMeeting(MeetingId meeting) implements Tap {}

    @TapName("mka")
    record ApproveMinutes(MeetingId meeting) implements Tap {}

    @TapName("mkp")
    record ShowPresent(MeetingId meeting, int page) implements Tap {}

    @TapName("mkp!")
    record MarkPresent(MeetingId meeting, long person, boolean there, int page) implements Tap {}

    @TapName("mi+")
    record AddAgendaItem(MeetingId meeting) implements Tap {}

    @TapName("mi")
    record ShowAgendaItem(MeetingId meeting, int item) implements Tap {}

    @TapName("mi^")
    record RaiseAgendaItem(MeetingId meeting, int item) implements Tap {}

    @TapName("mi-")
    record TakeOffAgendaItem(MeetingId meeting, int item) implements Tap {}

    @TapName("mih")
    record HandleAgendaItem(MeetingId meeting, int item, Handling handling) implements Tap {}

    @TapName("mid")
    record EnterDecision(MeetingId meeting, int item) implements Tap {}

    @TapName("mid-")
    record TakeBackDecision(MeetingId meeting, int item, int decision) implements Tap {}

    @TapName("mia")
    record GiveAction(MeetingId meeting, int item) implements Tap {}
}
