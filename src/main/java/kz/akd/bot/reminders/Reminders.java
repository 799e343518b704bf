package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What people are going to be reminded of. */
@Service
public class Reminders {

    private final ReminderStore store;
    private final PileStore piles;
    private final Clock clock;

    Reminders(ReminderStore store, PileStore piles, Clock clock) {
        this.store = store;
        this.piles = piles;
        this.clock = clock;
    }

    /**
     * Plans the reminders of a subject in place of those it had: what is due at another moment now is moved, what is no
     * longer among the rules is removed, also where it waits for somebody's morning. A rule whose moment has passed is left
     * out: who hears of a dinner at noon needs no "tomorrow" at noon. Planned again, nothing changes.
     */
    public void plan(Subject subject, List<Rule> rules) {
        var now = clock.instant();
        store.remove(store.planned(subject).stream()
                .filter(reminder -> rules.stream().noneMatch(rule -> keeps(rule, reminder, now)))
                .map(Reminder::id)
                .toList());
        removeWaiting(
                subject,
                rules.stream().map(rule -> Reminder.planned(subject, rule).id()).collect(Collectors.toSet()));
        rules.stream()
                .filter(rule -> rule.due().isAfter(now))
                .map(rule -> Reminder.planned(subject, rule))
                .forEach(store::add);
    }

    /** What comes again and is due already goes out, though its rule is at the next moment by now. */
    private static boolean keeps(Rule rule, Reminder reminder, Instant now) {
        return reminder.isFor(rule)
                || (reminder.rule().equals(rule.name())
                        && rule.calendar() != null
                        && rule.calendar().equals(reminder.calendar())
                        && !reminder.due().isAfter(now));
    }

    /** Forgets what was planned for a subject, or waits for somebody. */
    public void cancel(Subject subject) {
        store.removePlanned(subject);
        removeWaiting(subject, Set.of());
    }

    private void removeWaiting(Subject subject, Set<String> except) {
        piles.change(
                piles.holding(subject),
                pile -> pile.without(
                        matter -> matter.subject().equals(subject) && !except.contains(matter.reminder())));
    }

    /** Looks once more at what waits for somebody, who wishes to hear at other times now. */
    public void wishesChanged(PersonId person) {
        var now = clock.instant();
        piles.change(List.of(person), pile -> pile.wishingOtherwise(now));
    }

    /** The moment of the next reminder, if one is planned. */
    public Optional<Instant> next() {
        return store.next();
    }
}
