package kz.akd.bot.announcements.copies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementHalted;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementLate;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementRefused;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementSent;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementStopped;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRights;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.store.Documents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings announcements under way a few copies further each time. Where it is follows from the state of each copy alone, so
 * that a crash anywhere, or two nodes at once, send nothing twice and leave nobody out.
 */
@Component
class Sending implements Dated {

    /** After this long its author is asked first whether it still helps. */
    private static final Duration TOO_LATE = Duration.ofHours(1);

    private static final int LOOKED_BACK = 100;
    private static final int TOO_MANY_FAILURES = 10;

    private final Documents<AnnouncementId, Announcement> announcements;
    private final CopyStore copies;
    private final Reach reach;
    private final AnnouncementRights rights;
    private final Courier courier;
    private final Arrivals arrivals;
    private final Clock clock;
    private final int window;
    private final Each each;

    Sending(
            Documents<AnnouncementId, Announcement> announcements,
            CopyStore copies,
            Reach reach,
            AnnouncementRights rights,
            Courier courier,
            Arrivals arrivals,
            Clock clock,
            @Value("${akd.announcements.window:200}") int window) {
        this.announcements = announcements;
        this.copies = copies;
        this.reach = reach;
        this.rights = rights;
        this.courier = courier;
        this.arrivals = arrivals;
        this.clock = clock;
        this.window = window;
        this.each = new Each(clock);
    }

    @Override
    public String name() {
        return "announcements";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        run(now());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return announcements.due("at", now).stream()
                .filter(announcement -> announcement.state() == State.SCHEDULED)
                .flatMap(announcement -> Stream.ofNullable(announcement.at()))
                .min(Instant::compareTo);
    }

    /** Each by itself: one that fails is put off, and holds up no other. */
    @Override
    public void run(Instant until) {
        var round = each.round();
        round.over(announcements.due("at", until), Announcement::id, this::come);
        round.over(announcements.where("state", State.SENDING), Announcement::id, this::goOn);
        round.over(announcements.where("state", State.STOPPED), Announcement::id, this::comeToRest);
        round.end();
    }

    /** At once, rather than when it is next looked after. */
    @EventListener
    void on(AnnouncementStopped fact) {
        announcements
                .find(fact.announcement())
                .filter(announcement -> announcement.state() == State.STOPPED)
                .ifPresent(this::comeToRest);
    }

    /** Its moment has come, or has long passed. */
    private void come(Announcement due) {
        var now = now();
        announcements.change(due.id(), announcement -> {
            var at = announcement.at();
            if (announcement.state() != State.SCHEDULED || at == null || at.isAfter(now)) {
                return Change.none(announcement, false);
            } else if (at.plus(TOO_LATE).isBefore(now)) {
                return Change.to(announcement.late(), true, new AnnouncementLate(announcement.id(), at));
            }
            return Change.to(announcement.sending(now), true);
        });
    }

    private void goOn(Announcement announcement) {
        if (!rights.maySend(announcement)) {
            refuse(announcement);
            return;
        }
        if (announcement.frozen() == null) {
            freeze(announcement);
        }
        arrivals.settle(announcement, copies.in(announcement.id(), Copy.State.POSTED, Integer.MAX_VALUE));
        if (isHalted(announcement)) {
            return;
        }
        feed(announcement);
        finish(announcement);
        courier.show(announcement);
    }

    /** From here on it goes to just these, whoever is meant later. Done again after a crash, nobody is lost. */
    private void freeze(Announcement announcement) {
        copies.begin(announcement.id(), reach.of(announcement).people());
        copies.find(announcement.id(), announcement.author()).ifPresent(copies::read);
        int people = Math.toIntExact(copies.count(announcement.id()));
        announcements.change(
                announcement.id(),
                found -> found.frozen() == null ? Change.to(found.goingTo(people), true) : Change.none(found, false));
    }

    /** Posts as many as go out in some seconds and no more, so that stopping does stop. */
    private void feed(Announcement announcement) {
        int under = copies.in(announcement.id(), Copy.State.POSTED, window).size();
        var next = copies.in(announcement.id(), Copy.State.PENDING, window - under);
        if (next.isEmpty()) {
            return;
        }
        var skipped =
                reach.skipped(announcement, next.stream().map(Copy::person).toList());
        next.stream()
                .filter(copy -> skipped.containsKey(copy.person()))
                .collect(Collectors.groupingBy(copy -> skipped.get(copy.person())))
                .forEach((why, some) -> copies.move(some, Copy.State.PENDING, Copy.State.SKIPPED, why.name()));
        var wanted = next.stream()
                .filter(copy -> !skipped.containsKey(copy.person()))
                .toList();
        courier.post(announcement, wanted);
        copies.posted(wanted, announcement.version());
        boolean stoppedMeanwhile = announcements
                .find(announcement.id())
                .filter(Announcement::isSending)
                .isEmpty();
        if (stoppedMeanwhile) {
            courier.callBack(wanted);
        }
    }

    private void finish(Announcement announcement) {
        if (!copies.in(announcement.id(), Copy.State.PENDING, 1).isEmpty()
                || !copies.in(announcement.id(), Copy.State.POSTED, 1).isEmpty()) {
            return;
        }
        var now = now();
        announcements.change(
                announcement.id(),
                found -> found.isSending()
                        ? Change.to(
                                found.sent(now),
                                true,
                                new AnnouncementSent(
                                        found.id(),
                                        now,
                                        Duration.between(found.since(), now).toMillis()))
                        : Change.none(found, false));
    }

    /** Stops it where one reason fails more than a tenth of the last hundred copies. */
    private boolean isHalted(Announcement announcement) {
        var worst = copies.lastOutcomes(announcement.id(), announcement.since(), LOOKED_BACK).stream()
                .filter(why -> !why.isEmpty())
                .collect(Collectors.groupingBy(why -> why, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .filter(reason -> reason.getValue() > TOO_MANY_FAILURES);
        if (worst.isEmpty()) {
            return false;
        }
        var why = worst.get().getKey();
        halt(announcement, found -> {
            var stopped = found.stopped(now());
            return Change.to(stopped, true, new AnnouncementHalted(found.id(), stopped.since(), why));
        });
        return true;
    }

    /** Who may no longer do what they asked for does not do it; those who have it already keep it. */
    private void refuse(Announcement announcement) {
        halt(announcement, found -> {
            var now = now();
            var back = found.frozen() == null ? found.unscheduled() : found.stopped(now);
            return Change.to(back, true, new AnnouncementRefused(found.id(), now));
        });
    }

    private interface Halting {
        Change<Announcement, Boolean> of(Announcement announcement);
    }

    private void halt(Announcement announcement, Halting how) {
        announcements.change(announcement.id(), found -> found.isSending() ? how.of(found) : Change.none(found, false));
        courier.callBack(copies.in(announcement.id(), Copy.State.POSTED, Integer.MAX_VALUE));
        courier.show(announcement);
    }

    /** Calls back what waits, and notes what arrives all the same. */
    private void comeToRest(Announcement announcement) {
        boolean atRest =
                announcement.since().plus(Arrivals.LAST).plus(Arrivals.LAST).isBefore(now());
        if (atRest) {
            return;
        }
        var posted = new ArrayList<>(copies.in(announcement.id(), Copy.State.POSTED, Integer.MAX_VALUE));
        // a crash may have come between posting and noting it
        posted.addAll(copies.in(announcement.id(), Copy.State.PENDING, window));
        courier.callBack(posted);
        arrivals.settle(announcement, posted);
        courier.show(announcement);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
