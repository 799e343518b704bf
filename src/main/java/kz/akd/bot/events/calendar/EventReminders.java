package kz.akd.bot.events.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventFacts.RemindersChanged;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who come to an event are reminded of it. */
@Component
public class EventReminders {

    /** The kind of subject under which events are planned. */
    public static final String KIND = "event";

    /** The rule by which those who join remotely get the link. */
    public static final String JOIN = "join";

    /** The rule by which those who are undecided are asked to decide. */
    public static final String DECIDE = "decide";

    private final EventStore events;
    private final AttendeeGroups circles;
    private final Reminders reminders;
    private final EventTimes times;
    private final Rights rights;
    private final AuditLog audit;

    EventReminders(
            EventStore events,
            AttendeeGroups circles,
            Reminders reminders,
            EventTimes times,
            Rights rights,
            AuditLog audit) {
        this.events = events;
        this.circles = circles;
        this.reminders = reminders;
        this.times = times;
        this.rights = rights;
        this.audit = audit;
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
        plan(fact.event());
    }

    private void plan(EventId id) {
        reminders.plan(
                subject(id),
                () -> events.find(id)
                        .filter(event -> !event.isCancelled())
                        .map(this::rules)
                        .orElse(List.of()));
    }

    private List<Rule> rules(Event event) {
        var rules = new ArrayList<>(Rule.around(event.starts(), offsets(event), event.begins()));
        var begins = event.begins();
        rules.add(new Rule(JOIN, begins.minus(times.joinNotice()), begins).urgent());
        var closes = event.plan().timing().deadline().map(LocalMoment::instant).orElse(begins);
        rules.add(new Rule(DECIDE, closes.minus(times.decideNotice()), closes));
        return rules;
    }

    private List<Duration> offsets(Event event) {
        return event.plan().ownReminders().orElse(times.reminders());
    }

    /** Those who are reminded: whoever is undecided to decide, the others who sit or join remotely. */
    public List<PersonId> audience(EventId id, String rule) {
        return events.find(id)
                .filter(event -> !event.isCancelled())
                .map(event -> circles.of(event, circle(rule)))
                .orElse(List.of());
    }

    /** Whom a rule concerns. */
    public static AttendeeGroup circle(String rule) {
        return isJoin(rule) ? AttendeeGroup.REMOTE : rule.equals(DECIDE) ? AttendeeGroup.MAYBE : AttendeeGroup.COMING;
    }

    public boolean looksAfterAny(PersonId officer) {
        return rights.mayOrganise(officer);
    }

    public boolean looksAfter(PersonId officer, EventId id) {
        return events.find(id)
                .filter(event -> rights.mayOrganise(officer, event))
                .isPresent();
    }

    /** Somebody who looks after an event stops a reminder of it. */
    public void stopped(PersonId officer, EventId id, ObjectId occasion) {
        events.find(id)
                .filter(event -> rights.mayOrganise(officer, event))
                .ifPresent(event -> audit.write(
                        officer,
                        "event.reminder-stopped",
                        event.organiser(),
                        occasion,
                        event.plan().text().title()));
    }

    public static Subject subject(EventId id) {
        return new Subject(KIND, id.toString());
    }

    /** Rules that were planned by an earlier release have the beginning of the event in their names. */
    public static boolean isJoin(String rule) {
        return rule.equals(JOIN) || rule.startsWith(JOIN + "@");
    }
}
