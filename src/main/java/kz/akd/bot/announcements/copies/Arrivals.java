package kz.akd.bot.announcements.copies;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kz.akd.bot.announcements.Announcement;
import org.springframework.stereotype.Component;

/** Notes what became of copies that were posted. */
@Component
class Arrivals {

    /** What was called back may be on its way in another node's hands for about as long. */
    static final Duration LAST = Duration.ofMinutes(1);

    private final CopyStore copies;
    private final Courier courier;
    private final Clock clock;

    Arrivals(CopyStore copies, Courier courier, Clock clock) {
        this.copies = copies;
        this.courier = courier;
        this.clock = clock;
    }

    /** What was called back waits again. */
    void settle(Announcement announcement, List<Copy> posted) {
        if (posted.isEmpty()) {
            return;
        }
        var outcomes = courier.outcomes(posted);
        posted.stream()
                .filter(copy -> outcomes.containsKey(copy.key()))
                .collect(Collectors.groupingBy(copy -> outcomes.get(copy.key())))
                .forEach(this::settle);
        boolean calledBack =
                announcement.isSending() || announcement.since().plus(LAST).isBefore(clock.instant());
        if (calledBack) {
            var lost = posted.stream()
                    .filter(copy -> !outcomes.containsKey(copy.key()))
                    .toList();
            copies.move(lost, Copy.State.POSTED, Copy.State.PENDING, null);
        }
    }

    private void settle(Courier.Outcome outcome, List<Copy> some) {
        if (outcome.state() == Copy.State.POSTED) {
            return;
        }
        some.stream()
                .collect(Collectors.groupingBy(Copy::state))
                .forEach((from, those) -> copies.move(those, from, outcome.state(), outcome.why()));
    }
}
