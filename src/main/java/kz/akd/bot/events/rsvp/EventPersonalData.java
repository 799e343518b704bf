package kz.akd.bot.events.rsvp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.calendar.CalendarCopies;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** What people answered to invitations, with whom they come, what they took into calendars and which events they organise. */
@Component
class EventPersonalData implements PersonalData {

    private final EventStore events;
    private final Events rules;
    private final CalendarCopies copies;

    EventPersonalData(EventStore events, Events rules, CalendarCopies copies) {
        this.events = events;
        this.rules = rules;
        this.copies = copies;
    }

    @Override
    public String section() {
        return "events";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var about = events.with(person).stream()
                .filter(event ->
                        event.find(person).isPresent() || event.organisers().contains(person))
                .map(event -> line(event, person))
                .toList();
        var taken = copies.with(person).stream().map(EventId::toString).toList();
        var all = new LinkedHashMap<String, Object>();
        if (!about.isEmpty()) {
            all.put("answers", about);
        }
        if (!taken.isEmpty()) {
            all.put("taken into the calendar", taken);
        }
        return all;
    }

    private static Map<String, Object> line(Event event, PersonId person) {
        var line = new LinkedHashMap<String, Object>();
        line.put("title", event.plan().text().title());
        line.put("starts", event.begins().toString());
        line.put("answer", event.replyOf(person).map(Rsvp::name).orElse(""));
        event.find(person).ifPresent(reply -> {
            line.put("answered", reply.at().toString());
            line.put("adults", reply.party().adults());
            line.put("children", reply.party().children());
            reply.hold().ifPresent(until -> line.put("seat held until", until.toString()));
        });
        line.put("organiser", event.organisers().contains(person));
        return line;
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        copies.forget(person);
        List.copyOf(events.with(person)).forEach(event -> rules.forget(event.id(), person, nobody));
    }
}
