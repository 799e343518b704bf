package kz.akd.bot.announcements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts off what fails by pauses that grow, so that it neither holds up others nor fills the log. Each node finds out for
 * itself; none of it is kept, as a start is a reason to try again.
 */
final class Patience {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private static final Duration FIRST = Duration.ofSeconds(2);

    /** No longer than the sweep waits after a failure, so that it always tries what made it fail. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int DOUBLINGS = 5;

    private record Failed(int times, Instant at) {
        boolean isOver(Instant now) {
            // a clock that was moved back has nobody wait
            return now.isBefore(at) || !now.isBefore(at.plus(pause(times)));
        }
    }

    private final Map<AnnouncementId, Failed> failed = new ConcurrentHashMap<>();
    private final Clock clock;

    Patience(Clock clock) {
        this.clock = clock;
    }

    /** Does some work for each whose time it is; what fails is put off, and the others go on. Answers how many were tried. */
    int each(List<Announcement> all, Consumer<Announcement> work, List<RuntimeException> failures) {
        int tried = 0;
        for (var announcement : all) {
            if (!isWorthTrying(announcement.id())) {
                continue;
            }
            tried++;
            try {
                work.accept(announcement);
                failed.remove(announcement.id());
            } catch (RuntimeException fault) {
                log.warn("{} waits: {}", announcement, fault.getClass().getSimpleName());
                failed.merge(
                        announcement.id(),
                        new Failed(1, clock.instant()),
                        (last, one) -> new Failed(last.times() + 1, one.at()));
                failures.add(fault);
            }
        }
        return tried;
    }

    private boolean isWorthTrying(AnnouncementId id) {
        var last = failed.get(id);
        return last == null || last.isOver(clock.instant());
    }

    private static Duration pause(int times) {
        var doubled = FIRST.multipliedBy(1L << Math.min(times - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
