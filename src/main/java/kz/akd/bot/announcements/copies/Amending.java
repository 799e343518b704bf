package kz.akd.bot.announcements.copies;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Component;

/** Takes announcements back and corrects them, some copies each time, behind what people wait for. */
@Component
class Amending implements Sweep {

    /** About as many as Telegram lets through in the pause between two runs. */
    private static final int IN_ONE_GO = 40;

    private final Documents<AnnouncementId, Announcement> announcements;
    private final CopyStore copies;
    private final Arrivals arrivals;
    private final Courier courier;
    private final Each each;

    Amending(
            Documents<AnnouncementId, Announcement> announcements,
            CopyStore copies,
            Arrivals arrivals,
            Courier courier,
            Clock clock) {
        this.announcements = announcements;
        this.copies = copies;
        this.arrivals = arrivals;
        this.courier = courier;
        this.each = new Each(clock);
    }

    @Override
    public String name() {
        return "announcement-amendments";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        var round = each.round();
        round.over(announcements.where("state", State.WITHDRAWING), Announcement::id, this::takeBack);
        round.over(announcements.where("state", State.CORRECTING), Announcement::id, this::correct);
        round.end();
    }

    private void takeBack(Announcement announcement) {
        arrivals.settle(announcement, posted(announcement));
        for (var copy : copies.in(announcement.id(), Copy.State.DELIVERED, IN_ONE_GO)) {
            var change = courier.takeBack(copy);
            if (change == Courier.Change.LATER) {
                break;
            }
            var to = change == Courier.Change.DONE ? Copy.State.WITHDRAWN : Copy.State.KEPT;
            copies.move(List.of(copy), Copy.State.DELIVERED, to, null);
        }
        boolean done = posted(announcement).isEmpty()
                && copies.in(announcement.id(), Copy.State.DELIVERED, 1).isEmpty();
        if (done) {
            announcements.change(
                    announcement.id(),
                    found -> found.state() == State.WITHDRAWING
                            ? Change.to(found.withdrawn(), true)
                            : Change.none(found, false));
        }
        courier.show(announcement);
    }

    private void correct(Announcement announcement) {
        arrivals.settle(announcement, posted(announcement));
        for (var copy : copies.outdated(announcement.id(), announcement.version(), IN_ONE_GO)) {
            var change = courier.correct(announcement, copy);
            if (change == Courier.Change.LATER) {
                break;
            }
            copies.corrected(copy, announcement.version(), change == Courier.Change.DONE);
        }
        boolean done = posted(announcement).isEmpty()
                && copies.outdated(announcement.id(), announcement.version(), 1).isEmpty();
        if (done) {
            boolean someLeft =
                    !copies.in(announcement.id(), Copy.State.PENDING, 1).isEmpty();
            announcements.change(
                    announcement.id(),
                    found -> found.state() == State.CORRECTING && found.version() == announcement.version()
                            ? Change.to(found.corrected(someLeft), true)
                            : Change.none(found, false));
        }
        courier.show(announcement);
    }

    /** Those that may arrive yet. */
    private List<Copy> posted(Announcement announcement) {
        return copies.in(announcement.id(), Copy.State.POSTED, Integer.MAX_VALUE);
    }
}
