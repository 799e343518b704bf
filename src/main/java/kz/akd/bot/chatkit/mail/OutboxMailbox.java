package kz.akd.bot.chatkit.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes mail out for its recipients and puts it into the outbox; forgets, after a long time, what became of it. */
@Component
class OutboxMailbox implements Mailbox, Sweep {

    /** Nothing here repeats a fact after more than a year: not a reminder, and not an event. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final int IN_ONE_GO = 500;
    private static final String NOT_TRIED =
            "not tried: the bot is blocked, was never started, or the account is deleted";

    private final Outbox outbox;
    private final Letters letters;
    private final Visitors visitors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OutboxMailbox(Outbox outbox, Letters letters, Visitors visitors, Clock clock, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.letters = letters;
        this.visitors = visitors;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void post(Mail mail) {
        visitors.find(mail.to()).ifPresent(visitor -> post(written(mail, visitor, new HashMap<>()), visitor));
    }

    private void post(Outgoing mail, Visitor to) {
        if (to.reachable() && mail.due().isAfter(now())) {
            // whoever has it in hand sends it at once
            hand(mail.lane(), List.of(mail));
        } else if (to.reachable()) {
            outbox.keep(mail).ifPresent(kept -> events.publishEvent(new Posted(List.of(kept), kept.lane())));
        } else {
            leftOut(List.of(mail));
        }
    }

    /** Those who cannot be reached are not tried, which would take the pace from others; they count as such. */
    private void leftOut(List<Outgoing> mail) {
        outbox.settle(mail.stream()
                .map(piece -> Settlement.failed(piece, NOT_TRIED, true))
                .toList());
    }

    @Override
    public void post(Collection<Mail> mail) {
        var all = List.copyOf(mail);
        var before = new HashMap<Version, Letter>();
        for (int from = 0; from < all.size(); from += IN_ONE_GO) {
            var some = all.subList(from, Math.min(all.size(), from + IN_ONE_GO));
            var visitors = this.visitors.findAll(some.stream().map(Mail::to).toList());
            var tried = some.stream()
                    .filter(piece -> visitors.containsKey(piece.to()))
                    .map(piece -> written(piece, Objects.requireNonNull(visitors.get(piece.to())), before))
                    .collect(Collectors.partitioningBy(piece ->
                            Objects.requireNonNull(visitors.get(piece.to())).reachable()));
            tried.getOrDefault(true, List.of()).stream()
                    .collect(Collectors.groupingBy(Outgoing::lane))
                    .forEach(this::hand);
            if (!tried.getOrDefault(false, List.of()).isEmpty()) {
                leftOut(tried.getOrDefault(false, List.of()));
            }
        }
    }

    @Override
    public Map<String, Fate> fates(Collection<String> keys) {
        return outbox.fates(keys);
    }

    @Override
    public void callBack(Collection<String> keys) {
        outbox.remove(keys);
        events.publishEvent(new CalledBack(Set.copyOf(keys)));
    }

    private void hand(Mail.Lane lane, List<Outgoing> mail) {
        outbox.keepAll(lane, mail);
        events.publishEvent(new Posted(List.of(), lane));
    }

    /** What makes two recipients' letters the same. */
    private record Version(Screen screen, Language language, ZoneId zone, Rank rank) {}

    private Outgoing written(Mail mail, Visitor to, Map<Version, Letter> before) {
        var version = new Version(mail.screen(), to.language(), to.zone(), to.rank());
        var letter = before.computeIfAbsent(version, none -> letters.write(mail.screen(), to));
        var due = mail.notBefore().truncatedTo(ChronoUnit.MILLIS);
        var helps = letter.keys().isEmpty() || mail.helpsUntil().equals(Instant.MAX) ? null : mail.helpsUntil();
        return new Outgoing(
                mail.key(), mail.to(), mail.lane(), due, now(), null, letter, quiet(mail, to.quiet()), helps);
    }

    private @Nullable QuietHours quiet(Mail mail, QuietHours hours) {
        var now = clock.instant();
        var sent = mail.notBefore().isAfter(now) ? mail.notBefore() : now;
        return hours.never() || !hours.notBefore(sent).isBefore(mail.readBy()) ? null : hours;
    }

    @Override
    public String name() {
        return "old-deliveries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        outbox.forgetBefore(now().minus(REMEMBERED));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
