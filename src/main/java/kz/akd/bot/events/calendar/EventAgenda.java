package kz.akd.bot.events.calendar;

import java.time.Instant;
import java.util.List;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.AgendaSource;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** The events that members come to, wait for a seat at, or may come to. */
@Component
public class EventAgenda implements AgendaSource {

    public static final String KIND = "event";

    private final EventStore events;
    private final CalendarEntries calendar;

    EventAgenda(EventStore events, CalendarEntries calendar) {
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public List<AgendaItem> of(PersonId member, Language reader, Instant earliest) {
        return events.from(earliest).stream()
                .filter(event -> event.state() == EventState.PUBLISHED)
                .flatMap(event -> event.find(member).stream()
                        .filter(reply -> reply.rsvp() != Rsvp.DECLINED)
                        .map(reply -> item(event, reply, reader)))
                .toList();
    }

    private AgendaItem item(Event event, Reply reply, Language reader) {
        boolean certain = reply.rsvp() == Rsvp.REMOTE
                || (reply.isGoing()
                        && reply.hold().isEmpty()
                        && event.guests().placeInWaitingList(reply.member()).isEmpty());
        return new AgendaItem(KIND, event.id().toString(), calendar.entry(event, reader, !certain));
    }
}
