package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;

/** What buttons about events mean. */
final class EventTaps {

    private EventTaps() {}

    @TapName("evs")
    record ShowEvents(int page) implements Tap {}

    @TapName("ev")
    record ShowEvent(EventId event) implements Tap {}

    @TapName("ev=")
    record AnswerInvitation(EventId event, Rsvp rsvp) implements Tap {}

    @TapName("ev?")
    record ShowAttendance(EventId event, int page) implements Tap {}

    @TapName("ev+")
    record CreateEvent() implements Tap {}
}
