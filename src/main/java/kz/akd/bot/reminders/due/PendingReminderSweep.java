package kz.akd.bot.reminders.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.reminders.ReminderSender;
import kz.akd.bot.reminders.ReminderSender.Bundle;
import kz.akd.bot.reminders.due.ToldStore.Together;
import kz.akd.bot.reminders.pile.DeliveryDecision;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.pile.PendingReminders;
import kz.akd.bot.reminders.plan.ReminderStore;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.shared.sweeps.SomeFailed;
import kz.akd.bot.shared.sweeps.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells people in the morning, after a downtime or when they asked for it. What piled up for somebody goes out as one
 * message.
 */
@Component
public class PendingReminderSweep implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(PendingReminderSweep.class);
    private static final int IN_ONE_GO = 1000;

    private final PendingReminderStore piles;
    private final ToldStore told;
    private final ReminderStore reminders;
    private final OptOuts refusals;
    private final Recipients recipients;
    private final Telling telling;
    private final Nodes nodes;
    private final Clock clock;
    private final Each each;

    /** Whether somebody may have a message that could not be told, perhaps since before the start. */
    private boolean perhapsUntold = true;

    public PendingReminderSweep(
            PendingReminderStore piles,
            ToldStore told,
            ReminderStore reminders,
            OptOuts refusals,
            Recipients recipients,
            ReminderSender reminderSender,
            Nodes nodes,
            Clock clock) {
        this.piles = piles;
        this.told = told;
        this.reminders = reminders;
        this.refusals = refusals;
        this.recipients = recipients;
        this.telling = new Telling(reminderSender);
        this.nodes = nodes;
        this.clock = clock;
        this.each = new Each(clock);
    }

    @Override
    public String name() {
        return "waiting-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** After a downtime, only when all that was due has been gone through: nobody gets it in two messages. */
    @Override
    public void run() {
        var now = clock.instant();
        if (reminders.isAnyDueBefore(now.minus(ReminderSweep.LATE))) {
            return;
        }
        var round = each.round();
        var due = piles.due(now).stream().filter(round::isDue).toList();
        for (int from = 0; from < due.size(); from += IN_ONE_GO) {
            bring(due.subList(from, Math.min(due.size(), from + IN_ONE_GO)), round, now);
        }
        round.end();
        reportUntold();
    }

    /** Many at a time, as that is much faster; where it fails, each by themselves. */
    private void bring(List<PersonId> people, Each.Round round, Instant now) {
        var all = Each.fault(() -> bring(people, now));
        all.ifPresent(fault -> log.error("{} piles are to be gone through one by one", people.size(), fault));
        for (var person : people) {
            round.settle(
                    person,
                    all.flatMap(fault -> Each.fault(() -> bring(List.of(person), now)))
                            .orElse(null));
        }
    }

    private void reportUntold() {
        if (perhapsUntold) {
            var worst = piles.worst();
            perhapsUntold = worst.isPresent();
            worst.ifPresent(setback -> {
                throw new SomeFailed(setback);
            });
        }
    }

    /**
     * Decides, keeps that, and tells then. Whoever keeps it first has all of the person's; what another has changed since it
     * was read, or wished otherwise, is decided anew by the next sweep.
     */
    private void bring(List<PersonId> people, Instant now) {
        var found = piles.findDue(people, now);
        var wishes = recipients.of(found.stream().map(PendingReminders::to).toList());
        var refused = refused(found);
        var decided = piles.keep(found.stream()
                .map(pile -> new DeliveryDecision(
                                wishes.get(pile.to()),
                                matter -> refused.contains(OptOuts.idOf(pile.to(), matter.subject())),
                                now)
                        .of(pile, nodes.me()))
                .toList());
        tell(decided.stream().filter(pile -> !pile.dueMessages(now).isEmpty()).toList(), wishes, now);
    }

    private Set<String> refused(Collection<PendingReminders> found) {
        return refusals.among(found.stream()
                .flatMap(pile -> pile.matters().map(matter -> OptOuts.idOf(pile.to(), matter.subject())))
                .distinct()
                .toList());
    }

    /** Kept as what is told by this node: a crash has them told again under the same keys. */
    private void tell(List<PendingReminders> theirs, Map<PersonId, Preferences> wishes, Instant now) {
        var bundles = theirs.stream()
                .flatMap(pile -> pile.dueMessages(now).stream()
                        .map(message -> new Bundle(
                                message.key(), Objects.requireNonNull(wishes.get(pile.to())), message.matters())))
                .toList();
        if (bundles.isEmpty()) {
            return;
        }
        told.add(together(bundles));
        var untold = telling.untold(bundles);
        var gone = bundles.stream()
                .map(Bundle::key)
                .filter(key -> !untold.containsKey(key))
                .collect(Collectors.toSet());
        settle(theirs, pile -> pile.after(gone, untold, now));
        perhapsUntold = perhapsUntold || !untold.isEmpty();
    }

    private static Map<PersonId, List<Together>> together(List<Bundle> bundles) {
        return bundles.stream()
                .filter(bundle -> bundle.matters().size() > 1)
                .collect(Collectors.groupingBy(
                        bundle -> bundle.to().person(), Collectors.mapping(Together::of, Collectors.toList())));
    }

    private void settle(List<PendingReminders> theirs, UnaryOperator<PendingReminders> settling) {
        var settled = piles.keep(theirs.stream().map(settling).toList()).stream()
                .map(PendingReminders::to)
                .collect(Collectors.toSet());
        piles.change(
                theirs.stream()
                        .map(PendingReminders::to)
                        .filter(person -> !settled.contains(person))
                        .toList(),
                settling);
    }
}
