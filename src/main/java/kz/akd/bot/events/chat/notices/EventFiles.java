package kz.akd.bot.events.chat.notices;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.calendar.CalendarEntries;
import kz.akd.bot.events.calendar.EventAgenda;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.shared.calendar.CalendarFile;
import org.springframework.stereotype.Component;

/** An event as a file for calendars, to be put there or taken off. */
@Component
class EventFiles {

    /** Where the bot is, when it cannot ask for its own name just now; nobody opens it. */
    private static final URI SOMEWHERE = URI.create("https://t.me/");

    private final CalendarEntries calendar;
    private final DeepLinks links;

    EventFiles(CalendarEntries calendar, DeepLinks links) {
        this.calendar = calendar;
        this.links = links;
    }

    Attachment toKeep(Event event, Language reader, boolean tentative) throws Undelivered {
        var link = links.to(EventAgenda.KIND, event.id().toString());
        var entry = calendar.entry(event, reader, tentative).linkedTo(link);
        return Attachment.document("event.ics", CalendarFile.publishing(List.of(entry), link));
    }

    /** What takes it off: only its uid counts, so that this never waits for Telegram. */
    Attachment toTakeOff(Event event, Language reader) {
        return Attachment.document(
                "event-cancelled.ics",
                CalendarFile.cancelling(List.of(calendar.entry(event, reader, false)), contact(event)));
    }

    /**
     * What brings a calendar up to date by mail on several of a series at once, all of which are called off or none; empty
     * where it is too large, or has to wait until they ask for it.
     *
     * @param tentative to which of them the reader may not come
     */
    Optional<Attachment> update(List<Event> events, Language reader, List<EventId> tentative) {
        try {
            return Optional.of(
                            events.get(0).isCancelled() ? toTakeOff(events, reader) : toKeep(events, reader, tentative))
                    .filter(Attachment::isMailable);
        } catch (Undelivered unreachable) {
            return Optional.empty();
        }
    }

    private Attachment toTakeOff(List<Event> events, Language reader) {
        var entries = events.stream()
                .map(event -> calendar.entry(event, reader, false))
                .toList();
        return Attachment.document("events-cancelled.ics", CalendarFile.cancelling(entries, contact(events.get(0))));
    }

    private Attachment toKeep(List<Event> events, Language reader, List<EventId> tentative) throws Undelivered {
        var entries = new ArrayList<CalendarEntry>();
        for (var event : events) {
            entries.add(calendar.entry(event, reader, tentative.contains(event.id()))
                    .linkedTo(links.to(EventAgenda.KIND, event.id().toString())));
        }
        return Attachment.document("events.ics", CalendarFile.publishing(entries, contact(events.get(0))));
    }

    /** What brings somebody's calendar up to date by mail; empty where that has to wait until they ask for it. */
    Optional<Attachment> update(Event event, Language reader, boolean tentative) {
        try {
            return Optional.of(event.isCancelled() ? toTakeOff(event, reader) : toKeep(event, reader, tentative))
                    .filter(Attachment::isMailable);
        } catch (Undelivered unreachable) {
            return Optional.empty();
        }
    }

    /** Those who have it in their calendars. */
    List<PersonId> takers(Event event) {
        return calendar.takers(event.id());
    }

    private URI contact(Event event) {
        try {
            return links.to(EventAgenda.KIND, event.id().toString());
        } catch (Undelivered unreachable) {
            return SOMEWHERE;
        }
    }
}
