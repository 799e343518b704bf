package kz.akd.bot.reminders.pile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.ReminderInfo;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a pile that is due, as things are now: the person may have moved, or sleep at other hours.
 *
 * @param wishes null of those who may not be reminded at all
 * @param refused what they want to hear no more of
 */
public record DeliveryDecision(@Nullable Preferences wishes, Predicate<ReminderInfo> refused, Instant now) {

    /** The pile as it is to be kept before anything of it is told: what goes out together stays together after a crash too. */
    public PendingReminders of(PendingReminders pile, String node) {
        var waiting = new ArrayList<PendingReminder>();
        var ready = new ArrayList<PendingReminder>();
        for (var piece : pile.pieces()) {
            if (piece.due().isAfter(now)) {
                waiting.add(piece);
            } else {
                moment(piece).ifPresent(moment -> {
                    if (moment.isAfter(now)) {
                        waiting.add(piece.till(moment));
                    } else {
                        ready.add(piece);
                    }
                });
            }
        }
        var messages = new ArrayList<Message>();
        pile.telling().forEach(message -> again(message).ifPresent(messages::add));
        messages.addAll(messages(pile, ready));
        return pile.decided(waiting, messages, node, now);
    }

    /** What they put off themselves comes at its time, though it may be night. */
    private Optional<Instant> moment(PendingReminder piece) {
        return moment(piece.matter())
                .map(moment -> piece.isSnoozed() && wishes != null && !wishes.isPaused(now) ? now : moment);
    }

    private Optional<Instant> moment(ReminderInfo matter) {
        return Optional.ofNullable(wishes)
                .filter(known -> matter.usefulUntil().isAfter(now) && !refused.test(matter))
                .flatMap(known -> known.moment(matter, now));
    }

    /** What was begun with and perhaps told is told again under its key, as far as it is wanted still. */
    private Optional<Message> again(Message message) {
        if (!message.isDue(now)) {
            return Optional.of(message);
        }
        var wanted = message.matters().stream()
                .filter(matter -> moment(matter).isPresent())
                .toList();
        return wanted.stream()
                .flatMap(matter -> moment(matter).stream())
                .max(Instant::compareTo)
                .map(moment -> message.of(wanted).till(moment));
    }

    /** All that piled up goes out together, unless the person wants each by itself; a downtime piles up for everybody. */
    private List<Message> messages(PendingReminders pile, List<PendingReminder> ready) {
        boolean gathered = (wishes != null && wishes.gathered())
                || ready.stream().anyMatch(piece -> piece.why() == PendingReminder.Why.LATE);
        var groups = ready.stream()
                .collect(Collectors.groupingBy(
                        piece -> gathered && !piece.isSnoozed()
                                ? ""
                                : piece.matter().reminder(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .map(group -> new Message(
                        key(pile, group),
                        now,
                        group.stream().map(PendingReminder::matter).toList()))
                .toList();
    }

    /**
     * What comes alone and for the first time has the key under which it would have come at once, so that nobody who was
     * reminded in between, as a crash may have it, is reminded of it again.
     */
    private static String key(PendingReminders pile, List<PendingReminder> group) {
        var first = group.get(0);
        var key = Message.keyOf(first.matter(), pile.to());
        return group.size() == 1 && !first.isSnoozed()
                ? key
                : key + "@" + first.due().getEpochSecond();
    }
}
