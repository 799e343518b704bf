package kz.akd.bot.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.ReminderSender;
import kz.akd.bot.reminders.ReminderSender.Bundle;
import kz.akd.bot.reminders.pile.Message;
import kz.akd.bot.reminders.pile.PendingReminder;
import kz.akd.bot.reminders.pile.PendingReminder.Why;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.pile.PendingReminders;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Brings reminders that are due to people: tells those who are there, and has the others wait. */
@Component
public class ReminderDispatch {

    static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    private final PendingReminderStore piles;
    private final ToldStore told;
    private final OptOuts refusals;
    private final Recipients recipients;
    private final Telling telling;

    public ReminderDispatch(
            PendingReminderStore piles,
            ToldStore told,
            OptOuts refusals,
            Recipients recipients,
            ReminderSender reminderSender) {
        this.piles = piles;
        this.told = told;
        this.refusals = refusals;
        this.recipients = recipients;
        this.telling = new Telling(reminderSender);
    }

    /**
     * Somebody and what they are to be reminded of.
     *
     * @param late whether it should have gone out long ago
     * @param again whether it may have been begun before
     */
    record Call(PersonId person, ReminderInfo matter, boolean late, boolean again) {
        /** The same, perhaps begun with just now. */
        Call begun() {
            return new Call(person, matter, late, true);
        }

        String id() {
            return Message.keyOf(matter, person);
        }
    }

    /** Some of those who are concerned, few enough to be held in memory. */
    void go(List<Call> calls, Instant now) {
        var wishes = recipients.of(calls.stream().map(Call::person).distinct().toList());
        var left = unwanted(calls);
        left.addAll(begun(calls));
        var later = new HashMap<PersonId, List<PendingReminder>>();
        var bundles = new LinkedHashMap<Call, Bundle>();
        for (var call : calls) {
            var wish = wishes.get(call.person());
            if (wish == null || left.contains(call.id())) {
                continue;
            }
            wish.moment(call.matter(), now).ifPresent(moment -> {
                if (moment.isAfter(now)) {
                    add(later, call, new PendingReminder(call.matter(), moment, Why.RESTING));
                } else if (call.late()) {
                    add(later, call, new PendingReminder(call.matter(), now, Why.LATE));
                } else {
                    bundles.put(call, new Bundle(call.id(), wish, List.of(call.matter())));
                }
            });
        }
        haveWait(later, now);
        tell(bundles, now);
    }

    private static void add(Map<PersonId, List<PendingReminder>> later, Call call, PendingReminder piece) {
        later.computeIfAbsent(call.person(), none -> new ArrayList<>(1)).add(piece);
    }

    /** @param now a moment before their wishes were read */
    private void haveWait(Map<PersonId, List<PendingReminder>> pieces, Instant now) {
        piles.change(pieces.keySet(), pile -> pile.with(pieces.getOrDefault(pile.to(), List.of()), now));
    }

    private Set<String> unwanted(List<Call> calls) {
        var ids = new LinkedHashMap<String, Call>();
        calls.forEach(call -> ids.put(OptOuts.idOf(call.person(), call.matter().subject()), call));
        var refused = refusals.among(ids.keySet());
        var left = new HashSet<String>();
        for (var call : calls) {
            if (refused.contains(OptOuts.idOf(call.person(), call.matter().subject()))) {
                left.add(call.id());
            }
        }
        return left;
    }

    /** Those for whom it waits already, or who were told it together with others, since somebody began with it. */
    private Set<String> begun(List<Call> calls) {
        var again = calls.stream().filter(Call::again).toList();
        if (again.isEmpty()) {
            return Set.of();
        }
        var people = again.stream().map(Call::person).distinct().toList();
        var waiting = piles.find(people);
        var told = this.told.among(people);
        return again.stream()
                .filter(call -> told.getOrDefault(call.person(), Set.of())
                                .contains(call.matter().reminder())
                        || waiting.getOrDefault(call.person(), PendingReminders.none(call.person()))
                                .reminders()
                                .contains(call.matter().reminder()))
                .map(Call::id)
                .collect(Collectors.toSet());
    }

    /** Whoever cannot be told is tried again. */
    private void tell(Map<Call, Bundle> bundles, Instant now) {
        var untold = telling.untold(List.copyOf(bundles.values()));
        var again = new HashMap<PersonId, List<PendingReminder>>();
        bundles.forEach((call, bundle) -> {
            if (untold.containsKey(bundle.key())) {
                add(again, call, new PendingReminder(call.matter(), now.plus(AFTER_A_FAULT), Why.FAULT));
            }
        });
        haveWait(again, now);
    }
}
