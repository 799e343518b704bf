package kz.akd.bot.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventFacts.RemindersChanged;
import kz.akd.bot.reminders.Reminders;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who come to an event are reminded of it. */
@Component
public class EventReminders {

    /** The kind of subject under which events are planned. */
    public static final String KIND = "event";

    /** The rule by which those who join remotely get the link. */
    public static final String JOIN = "join";

    private final EventStore events;
    private final Circles circles;
    private final Reminders reminders;
    private final EventTimes times;

    EventReminders(EventStore events, Circles circles, Reminders reminders, EventTimes times) {
        this.events = events;
        this.circles = circles;
        this.reminders = reminders;
        this.times = times;
    }

    @EventListener
    void on(EventScheduled fact) {
        plan(fact.event());
    }

    @EventListener
    void on(RemindersChanged fact) {
        plan(fact.event());
    }

    @EventListener
    void on(EventCancelled fact) {
        reminders.cancel(subject(fact.event()));
    }

    private void plan(EventId id) {
        events.find(id).filter(event -> !event.isCancelled()).ifPresent(event -> {
            var offsets = event.plan().ownReminders().orElse(times.reminders()).stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            var rules = new ArrayList<>(rules(event.begins(), offsets));
            var begins = event.begins();
            rules.add(new Rule(name(JOIN, begins), begins.minus(times.joinNotice()), begins));
            reminders.plan(subject(id), rules);
        });
    }

    /** Those who are reminded: the seated and those who join remotely. */
    public List<PersonId> audience(EventId id) {
        return events.find(id)
                .filter(event -> !event.isCancelled())
                .map(event -> circles.of(event, Circle.COMING))
                .orElse(List.of());
    }

    private static Subject subject(EventId id) {
        return new Subject(KIND, id.toString());
    }

    /** Each is useful until the next one is due, the last until the beginning. */
    static List<Rule> rules(Instant begins, List<Duration> descending) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < descending.size(); i++) {
            var until = i + 1 < descending.size() ? begins.minus(descending.get(i + 1)) : begins;
            rules.add(new Rule(name(descending.get(i).toString(), begins), begins.minus(descending.get(i)), until));
        }
        return rules;
    }

    /** With the beginning in it: whoever was reminded is reminded anew of an event that was moved. */
    private static String name(String rule, Instant begins) {
        return rule + "@" + begins.getEpochSecond();
    }

    public static boolean isJoin(String rule) {
        return rule.startsWith(JOIN + "@");
    }
}
