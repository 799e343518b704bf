package kz.akd.bot.events;

import java.util.List;
import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.PersonalData;
import org.springframework.stereotype.Component;

/** What people answered to invitations, and which events they organise. */
@Component
class EventPersonalData implements PersonalData {

    private final EventStore events;
    private final Events rules;

    EventPersonalData(EventStore events, Events rules) {
        this.events = events;
        this.rules = rules;
    }

    @Override
    public String section() {
        return "events";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var about =
                events.with(person).stream().map(event -> line(event, person)).toList();
        return about.isEmpty() ? Map.of() : Map.of("answers", about);
    }

    private static Map<String, Object> line(Event event, PersonId person) {
        return Map.of(
                "title", event.title(),
                "starts", event.begins().toString(),
                "answer", event.replyOf(person).map(Rsvp::name).orElse(""),
                "organiser", event.organiser().equals(person));
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        List.copyOf(events.with(person)).forEach(event -> rules.forget(event.id(), person, nobody));
    }
}
