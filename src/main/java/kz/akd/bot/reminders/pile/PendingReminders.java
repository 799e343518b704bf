package kz.akd.bot.reminders.pile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All that waits to be told to one person, as it is kept: one document, so that whatever is done to it is done at once.
 *
 * @param person their id
 * @param due when the first of it is to be looked at
 * @param telling what is being told just now
 * @param taker the node that tells it, as long as that node lives
 * @param wished when they last wished to hear at other times; null when that is long ago
 * @param version how often it was kept; 0 when it never was
 */
public record PendingReminders(
        long person,
        Instant due,
        List<PendingReminder> pieces,
        List<Message> telling,
        @Nullable String taker,
        @Nullable Instant wished,
        long version) {

    /** By then everybody who read the former wishes has acted on them. */
    private static final Duration WISHES_SPREAD = Duration.ofMinutes(15);

    /** The clocks of two nodes do not differ by more. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    public PendingReminders {
        pieces = List.copyOf(pieces);
        telling = List.copyOf(telling);
    }

    private static Instant first(List<PendingReminder> pieces, List<Message> telling, @Nullable Instant wished) {
        var moments = Stream.concat(
                pieces.stream().map(PendingReminder::due), telling.stream().map(Message::due));
        var forgotten = Stream.ofNullable(wished).map(moment -> moment.plus(WISHES_SPREAD));
        return Stream.concat(moments, forgotten).min(Instant::compareTo).orElse(Instant.EPOCH);
    }

    public static PendingReminders none(PersonId person) {
        return new PendingReminders(person.value(), Instant.EPOCH, List.of(), List.of(), null, null, 0);
    }

    private PendingReminders holding(
            List<PendingReminder> some, List<Message> messages, @Nullable String node, @Nullable Instant changed) {
        return new PendingReminders(person, first(some, messages, changed), some, messages, node, changed, version);
    }

    public PersonId to() {
        return new PersonId(person);
    }

    boolean isEmpty() {
        return pieces.isEmpty() && telling.isEmpty() && wished == null;
    }

    /** The same as it is kept next. */
    PendingReminders next() {
        return new PendingReminders(person, due, pieces, telling, taker, wished, version + 1);
    }

    private PendingReminders of(List<PendingReminder> others) {
        return others.equals(pieces) ? this : holding(others, telling, taker, wished);
    }

    /**
     * With more of it; what is there already stays as it is.
     *
     * @param read when at the earliest the person's wishes were read, by which its moments were chosen
     */
    public PendingReminders with(Collection<PendingReminder> more, Instant read) {
        var there = reminders();
        boolean outdated = wished != null && !wished.plus(SKEW).isBefore(read);
        var all = new ArrayList<>(pieces);
        more.stream()
                .filter(piece -> !there.contains(piece.matter().reminder()))
                .map(piece -> outdated && piece.due().isAfter(read) ? piece.till(read) : piece)
                .forEach(all::add);
        return of(all);
    }

    /** With one in the place of what waited of the same reminder. */
    public PendingReminders putting(PendingReminder piece) {
        var all = new ArrayList<>(
                without(matter -> matter.reminder().equals(piece.matter().reminder()))
                        .pieces());
        all.add(piece);
        return of(all);
    }

    public PendingReminders without(Predicate<ReminderInfo> unwanted) {
        return of(
                pieces.stream().filter(piece -> !unwanted.test(piece.matter())).toList());
    }

    /** With nothing that was due before a moment. */
    public PendingReminders withoutDueBefore(Instant moment) {
        return holding(
                pieces.stream().filter(piece -> !piece.due().isBefore(moment)).toList(),
                telling.stream()
                        .filter(message -> !message.due().isBefore(moment))
                        .toList(),
                taker,
                wished);
    }

    /** To be looked at now, as they wish to hear at other times; what they put off themselves comes when they said. */
    public PendingReminders wishingOtherwise(Instant now) {
        var moment = now.truncatedTo(ChronoUnit.MILLIS);
        var all = pieces.stream()
                .map(piece -> piece.isSnoozed() || !piece.due().isAfter(moment) ? piece : piece.till(moment))
                .toList();
        return holding(all, telling, taker, moment);
    }

    /** What a node has decided: what goes on waiting, and what it is about to tell. */
    PendingReminders decided(List<PendingReminder> waiting, List<Message> messages, String node, Instant now) {
        boolean spread = wished != null && !wished.plus(WISHES_SPREAD).isAfter(now);
        boolean telling = messages.stream().anyMatch(message -> message.isDue(now));
        return holding(waiting, messages, telling ? node : null, spread ? null : wished);
    }

    /** Without messages that were told, and with others put off, as nobody knows whether they were. */
    public PendingReminders after(Set<String> told, Map<String, Throwable> untold, Instant now) {
        var left = telling.stream()
                .filter(message -> !told.contains(message.key()))
                .flatMap(message -> {
                    var fault = untold.get(message.key());
                    return fault == null ? Stream.of(message) : message.untold(fault, now);
                })
                .toList();
        return holding(pieces, left, null, wished);
    }

    public List<Message> dueMessages(Instant now) {
        return telling.stream().filter(message -> message.isDue(now)).toList();
    }

    public Stream<ReminderInfo> matters() {
        return Stream.concat(
                pieces.stream().map(PendingReminder::matter),
                telling.stream().flatMap(message -> message.matters().stream()));
    }

    /** The ids of the reminders in it. */
    public Set<String> reminders() {
        return matters().map(ReminderInfo::reminder).collect(Collectors.toSet());
    }
}
