package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Teller.Bundle;
import kz.akd.bot.reminders.Waiting.State;
import kz.akd.bot.reminders.Waiting.Why;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells people in the morning, after a downtime or when they asked for it. What piled up for somebody goes out as one
 * message.
 */
@Component
class WaitingSweep implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(WaitingSweep.class);
    private static final int IN_ONE_GO = 1000;

    private final WaitingStore store;
    private final ReminderStore reminders;
    private final Refusals refusals;
    private final Recipients recipients;
    private final Teller teller;
    private final Clock clock;

    WaitingSweep(
            WaitingStore store,
            ReminderStore reminders,
            Refusals refusals,
            Recipients recipients,
            Teller teller,
            Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.refusals = refusals;
        this.recipients = recipients;
        this.teller = teller;
        this.clock = clock;
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
        var due = store.due(now);
        for (int from = 0; from < due.size(); from += IN_ONE_GO) {
            settle(store.take(due.subList(from, Math.min(due.size(), from + IN_ONE_GO)), now), now);
        }
    }

    private void settle(Map<PersonId, List<Waiting>> taken, Instant now) {
        var wishes = recipients.of(taken.keySet());
        var refused = refused(taken);
        var dropped = new ArrayList<String>();
        var putOff = new HashMap<String, Instant>();
        var bundles = new LinkedHashMap<Bundle, List<String>>();
        taken.forEach((person, theirs) -> {
            var wish = Optional.ofNullable(wishes.get(person));
            var ready = new ArrayList<Waiting>();
            for (var one : theirs) {
                var moment = wish.filter(known -> !refused.contains(
                                Refusals.idOf(person, one.matter().subject())))
                        .flatMap(known -> moment(one, known, now));
                if (moment.isEmpty()) {
                    dropped.add(one.id());
                } else if (moment.get().isAfter(now)) {
                    putOff.put(one.id(), moment.get());
                } else {
                    ready.add(one);
                }
            }
            wish.ifPresent(known -> bundles.putAll(bundled(known, ready)));
        });
        store.end(dropped, State.DROPPED);
        store.putOff(putOff);
        tell(bundles, now);
    }

    private Set<String> refused(Map<PersonId, List<Waiting>> taken) {
        return refusals.among(taken.values().stream()
                .flatMap(List::stream)
                .map(one -> Refusals.idOf(one.to(), one.matter().subject()))
                .toList());
    }

    /** As things are now: the person may have moved, or sleep at other hours. What they put off themselves comes at its time. */
    private static Optional<Instant> moment(Waiting one, Wishes wishes, Instant now) {
        if (!one.matter().usefulUntil().isAfter(now)) {
            return Optional.empty();
        }
        var moment = wishes.moment(one.matter(), now);
        boolean paused = wishes.paused() != null && wishes.paused().isAfter(now);
        return one.why() == Why.SNOOZED && !paused ? moment.map(resting -> now) : moment;
    }

    /** What goes out together: all that piled up, unless the person wants each by itself; a downtime piles up for everybody. */
    private static Map<Bundle, List<String>> bundled(Wishes to, List<Waiting> ready) {
        boolean gathered = to.gathered() || ready.stream().anyMatch(one -> one.why() == Why.LATE);
        var groups = ready.stream()
                .collect(Collectors.groupingBy(one -> group(one, gathered), LinkedHashMap::new, Collectors.toList()));
        var bundles = new LinkedHashMap<Bundle, List<String>>();
        groups.values().forEach(group -> {
            var first = group.get(0);
            var key = first.bundle() != null
                    ? first.bundle()
                    : first.id() + "@" + first.due().getEpochSecond();
            bundles.put(
                    new Bundle(key, to, group.stream().map(Waiting::matter).toList()),
                    group.stream().map(Waiting::id).toList());
        });
        return bundles;
    }

    /** What somebody had begun with by itself may have been told, so that it keeps to itself. */
    private static String group(Waiting one, boolean gathered) {
        if (one.bundle() != null) {
            return one.bundle();
        }
        return gathered && one.why() != Why.SNOOZED && one.taker() == null ? "" : one.id();
    }

    /** The key of what goes out alone follows from it; that of several is kept before they are told. */
    private void tell(Map<Bundle, List<String>> bundles, Instant now) {
        if (bundles.isEmpty()) {
            return;
        }
        store.bundle(bundles.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
        try {
            teller.tell(List.copyOf(bundles.keySet()));
            store.end(bundles.values().stream().flatMap(List::stream).toList(), State.TOLD);
        } catch (RuntimeException fault) {
            log.error("{} people are to be told one by one", bundles.size(), fault);
            bundles.forEach((bundle, ids) -> tellAlone(bundle, ids, now));
        }
    }

    private void tellAlone(Bundle bundle, List<String> ids, Instant now) {
        try {
            teller.tell(List.of(bundle));
            store.end(ids, State.TOLD);
        } catch (RuntimeException fault) {
            log.error("Somebody was not told what waited for them and will be tried again", fault);
            store.bundle(Map.of(bundle.key(), ids));
            var later = now.plus(Round.AFTER_A_FAULT);
            store.putOff(ids.stream().collect(Collectors.toMap(id -> id, id -> later)));
        }
    }
}
