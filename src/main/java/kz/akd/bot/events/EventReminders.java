package kz.akd.bot.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.reminders.Reminders;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who come to an event are reminded of it. */
@Component
public class EventReminders {

    /** The kind of subject under which events are planned. */
    public static final String KIND = "event";

    private final EventStore events;
    private final Reminders reminders;
    private final List<Duration> offsets;

    EventReminders(
            EventStore events, Reminders reminders, @Value("${akd.events.reminders:24h,2h}") List<Duration> offsets) {
        this.events = events;
        this.reminders = reminders;
        this.offsets = offsets.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @EventListener
    void on(EventScheduled fact) {
        events.find(fact.event())
                .ifPresent(event ->
                        reminders.plan(new Subject(KIND, event.id().toString()), rules(event.begins(), offsets)));
    }

    /** Each is useful until the next one is due, the last until the beginning. */
    static List<Rule> rules(Instant begins, List<Duration> descending) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < descending.size(); i++) {
            var until = i + 1 < descending.size() ? begins.minus(descending.get(i + 1)) : begins;
            rules.add(new Rule(descending.get(i).toString(), begins.minus(descending.get(i)), until));
        }
        return rules;
    }

    /** Those who are reminded: the seated and those who join remotely. */
    public List<PersonId> audience(EventId id) {
        return events.find(id).stream()
                .flatMap(event -> Stream.concat(event.seated().stream(), event.saying(Rsvp.REMOTE).stream()))
                .toList();
    }

    /** The event, to be reminded of. */
    public Optional<Event> find(EventId id) {
        return events.find(id);
    }
}
