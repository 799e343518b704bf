package kz.akd.bot.reminders.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What people are going to be reminded of. */
@Service
public class Reminders {

    /** Generous: whoever is overtaken by chance wins the next round. */
    private static final int ROUNDS = 100;

    private final ReminderStore store;
    private final PendingReminderStore piles;
    private final PlanStore plans;
    private final Clock clock;

    public Reminders(ReminderStore store, PlanStore plans, PendingReminderStore piles, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.piles = piles;
        this.clock = clock;
    }

    /**
     * Plans the reminders of a subject in place of those it had: what is due at another moment now is moved, what is no
     * longer among the rules is removed, also where it waits for somebody's morning; without any rule, as when it is called
     * off, nothing is left. A rule whose moment has passed is left out: who hears of a dinner at noon needs no "tomorrow" at
     * noon. Planned again, nothing changes.
     *
     * <p>Of several that plan the same subject at once, here or on other nodes, none overtakes a newer one.
     *
     * @param rules says what follows from the subject as it is kept when this is asked; it may be asked again
     */
    public void plan(Subject subject, Supplier<List<Rule>> rules) {
        for (int round = 0; round < ROUNDS; round++) {
            var begun = plans.begin(subject, clock.instant());
            var wanted = rules.get();
            if (!plans.isLast(subject, begun)) {
                // whoever began later has read what was kept before that, and so all that was to be planned here
                return;
            }
            replace(subject, wanted);
            if (plans.isLast(subject, begun)) {
                return;
            }
            // perhaps what is newer was written before what was written here
        }
        throw new IllegalStateException("overtaken " + ROUNDS + " times: the reminders of " + subject);
    }

    private void replace(Subject subject, List<Rule> rules) {
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
