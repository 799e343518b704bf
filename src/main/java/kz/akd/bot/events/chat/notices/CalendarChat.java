package kz.akd.bot.events.chat.notices;

import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.calendar.CalendarEntries;
import kz.akd.bot.events.chat.card.EventsChat;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.TakeToCalendar;
import kz.akd.bot.events.rsvp.Events;
import org.springframework.stereotype.Component;

/** Gives an event to people's own calendars. */
@Component
class CalendarChat implements ChatFeature {

    private final Events events;
    private final CalendarEntries calendar;
    private final EventFiles files;

    CalendarChat(Events events, CalendarEntries calendar, EventFiles files) {
        this.events = events;
        this.calendar = calendar;
        this.files = files;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                TakeToCalendar.class,
                (visitor, tap) ->
                        EventsChat.seen(events.look(visitor.id(), tap.event()), at -> file(at.event(), visitor)));
    }

    private Answer file(Event event, Visitor visitor) {
        if (event.isDraft()) {
            return Answer.alert("events.toast.calendar-draft");
        }
        try {
            var screen = event.isCancelled()
                    ? Screen.saying("events.calendar-file.cancelled", event.title(visitor.language()))
                            .carrying(files.toTakeOff(event, visitor.language()))
                    : Screen.saying("events.calendar-file", event.title(visitor.language()), event.starts())
                            .carrying(files.toKeep(event, visitor.language(), !event.isCertainOf(visitor.id())));
            calendar.taken(event.id(), visitor.id());
            return Answer.showing(screen.back(new ShowEvent(event.id())));
        } catch (Undelivered unreachable) {
            return Answer.alert("events.toast.calendar-later");
        }
    }
}
