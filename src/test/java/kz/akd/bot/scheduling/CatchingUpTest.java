package kz.akd.bot.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Sweep;
import org.junit.jupiter.api.Test;

/** What has piled up is done in the order of its moments, whichever feature it is of. */
class CatchingUpTest {

    private static final Instant EVENING = Instant.parse("2026-11-30T17:00:00Z");

    private final List<String> done = new ArrayList<>();
    private Instant now = EVENING;

    /** Has something to do at some hours after the evening. */
    private final class Deeds implements Dated {

        private final String name;
        private final TreeSet<Instant> moments = new TreeSet<>();
        private boolean broken;

        Deeds(String name, int... hours) {
            this.name = name;
            for (int hour : hours) {
                moments.add(EVENING.plus(Duration.ofHours(hour)));
            }
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Optional<Instant> due(Instant by) {
            return moments.headSet(by, true).stream().findFirst();
        }

        @Override
        public void run(Instant until) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            var some = moments.headSet(until, true);
            some.forEach(
                    moment -> done.add(name + Duration.between(EVENING, moment).toHours()));
            some.clear();
        }

        @Override
        public void run() {
            run(now);
        }
    }

    private CatchingUp catchingUp(Sweep... sweeps) {
        var jobs = new Jobs(mock(JobAlerts.class), new SimpleMeterRegistry());
        return new CatchingUp(List.of(sweeps), jobs, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    private void rings(CatchingUp catchingUp, int hours) {
        now = EVENING.plus(Duration.ofHours(hours));
        catchingUp.before(now);
    }

    @Test
    void after_a_leap_what_is_due_is_done_in_the_order_of_its_moments() {
        var catchingUp = catchingUp(new Deeds("reminder", 1, 3, 20, 30), new Deeds("hold", 2, 4), new Deeds("news", 5));
        rings(catchingUp, 0);
        assertThat(done).isEmpty();

        rings(catchingUp, 21);

        assertThat(done).containsExactly("reminder1", "hold2", "reminder3", "hold4", "news5", "reminder20");
    }

    @Test
    void a_start_is_after_a_downtime() {
        rings(catchingUp(new Deeds("reminder", 20), new Deeds("hold", 1)), 21);

        assertThat(done).containsExactly("hold1", "reminder20");
    }

    @Test
    void without_a_leap_each_keeps_its_own_pace() {
        var catchingUp = catchingUp(new Deeds("hold", 1));
        rings(catchingUp, 0);
        now = EVENING.plus(Duration.ofHours(1)).minusSeconds(30);
        Stream.of(0, 1).forEach(again -> {
            catchingUp.before(now);
            now = now.plusSeconds(59);
        });

        assertThat(done).as("it is rung for itself").isEmpty();
    }

    @Test
    void one_that_fails_keeps_no_other_from_catching_up() {
        var broken = new Deeds("broken", 1, 2);
        broken.broken = true;

        rings(catchingUp(broken, new Deeds("hold", 1, 2)), 21);

        assertThat(done).containsExactly("hold1", "hold2");
    }
}
