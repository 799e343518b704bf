package kz.akd.bot.reminders.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.ReminderSource;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.plan.Reminder;
import kz.akd.bot.reminders.plan.ReminderStore;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What is going to go out, for those who look after its subjects. */
@Service
public class UpcomingReminders {

    private final ReminderStore store;
    private final PendingReminderStore piles;
    private final Map<String, ReminderSource> sources;

    UpcomingReminders(ReminderStore store, PendingReminderStore piles, List<ReminderSource> sources) {
        this.store = store;
        this.piles = piles;
        this.sources = sources.stream().collect(Collectors.toMap(ReminderSource::kind, Function.identity()));
    }

    /** A reminder that goes out at a moment. */
    public record Due(ReminderInfo matter, Instant due) {
        static Due of(Reminder reminder) {
            return new Due(reminder.matter(), reminder.due());
        }
    }

    /**
     * Whom it reaches.
     *
     * @param somebody one of them
     * @param people how many would get it, as things are now
     * @param waiting how many have yet to get an earlier one of the same subject in their morning
     */
    public record Reach(Optional<PersonId> somebody, long people, long waiting) {}

    /** What became of the wish to stop a reminder. */
    public enum Stopped {
        DONE,
        /** It was stopped, removed, or went out before. */
        GONE,
        NOT_ALLOWED
    }

    /** Whether somebody looks after anything that people are reminded of. */
    public boolean concerns(PersonId officer) {
        return sources.values().stream().anyMatch(source -> source.looksAfterAny(officer));
    }

    /** All that goes out about what somebody looks after, the next first. */
    public List<Due> of(PersonId officer) {
        if (!concerns(officer)) {
            return List.of();
        }
        var known = new HashMap<Subject, Boolean>();
        var theirs = new ArrayList<Due>();
        try (var planned = store.planned()) {
            planned.filter(reminder ->
                            known.computeIfAbsent(reminder.subject(), subject -> looksAfter(officer, subject)))
                    .map(Due::of)
                    .forEach(theirs::add);
        }
        return theirs;
    }

    /** What goes out about one subject; empty for those who do not look after it. */
    public Optional<List<Due>> of(PersonId officer, Subject subject) {
        return looksAfter(officer, subject)
                ? Optional.of(store.planned(subject).stream().map(Due::of).toList())
                : Optional.empty();
    }

    /** One that goes out, if somebody looks after its subject. */
    public Optional<Due> find(PersonId officer, String reminder) {
        return store.find(reminder)
                .filter(found -> looksAfter(officer, found.subject()) && found.state() == Reminder.State.PLANNED)
                .map(Due::of);
    }

    /** Whom one reaches, for those who look after its subject. */
    public Reach reach(Due due) {
        var subject = due.matter().subject();
        var source = source(subject).orElseThrow();
        try (var audience = source.audience(subject.id(), due.matter().rule());
                var again = source.audience(subject.id(), due.matter().rule())) {
            return new Reach(again.findFirst(), audience.count(), piles.count(subject));
        }
    }

    /** Has a reminder not go out. It is written down first, so that no crash leaves it stopped and not written down. */
    public Stopped stop(PersonId officer, String reminder) {
        var found = store.find(reminder);
        if (found.isEmpty()) {
            return Stopped.GONE;
        }
        var subject = found.get().subject();
        if (!looksAfter(officer, subject)) {
            return Stopped.NOT_ALLOWED;
        }
        if (found.get().state() != Reminder.State.PLANNED) {
            return Stopped.GONE;
        }
        source(subject).orElseThrow().stopped(officer, subject.id(), found.get().occasion());
        return store.stop(reminder) ? Stopped.DONE : Stopped.GONE;
    }

    private boolean looksAfter(PersonId officer, Subject subject) {
        return source(subject)
                .filter(source -> source.looksAfter(officer, subject.id()))
                .isPresent();
    }

    private Optional<ReminderSource> source(Subject subject) {
        return Optional.ofNullable(sources.get(subject.kind()));
    }
}
