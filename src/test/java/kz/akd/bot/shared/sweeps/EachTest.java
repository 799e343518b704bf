package kz.akd.bot.shared.sweeps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** One that fails harms no other. */
class EachTest {

    private Instant now = Instant.parse("2026-12-01T05:00:00Z");
    private final Each each = new Each(() -> now);
    private final List<String> done = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> all = new ArrayList<>(List.of("a", "b", "c"));

    private void go() {
        each.over(all, Function.identity(), one -> {
            done.add(one);
            if (broken.contains(one)) {
                throw new IllegalStateException("words of somebody");
            }
        });
    }

    @Test
    void all_others_are_done_and_the_one_that_failed_is_put_off_for_pauses_that_grow() {
        broken.add("a");
        assertThatThrownBy(this::go).isInstanceOfSatisfying(SomeFailed.class, some -> {
            assertThat(some.failures()).isEqualTo(1);
            assertThat(some.reason()).isEqualTo("IllegalStateException");
        });
        assertThat(done).containsExactly("a", "b", "c");

        now = now.plusSeconds(9);
        assertThatThrownBy(this::go).as("it is put off still").isInstanceOf(SomeFailed.class);
        assertThat(done).containsExactly("a", "b", "c", "b", "c");
        now = now.plusSeconds(1);
        assertThatThrownBy(this::go)
                .isInstanceOfSatisfying(
                        SomeFailed.class, some -> assertThat(some.failures()).isEqualTo(2));
        now = now.plusSeconds(19);
        assertThatThrownBy(this::go).isInstanceOf(SomeFailed.class);
        broken.clear();
        now = now.plusSeconds(1);
        go();

        assertThat(done).filteredOn("a"::equals).hasSize(3);
        go();
    }

    @Test
    void what_is_gone_has_not_failed_any_more() {
        broken.add("a");
        assertThatThrownBy(this::go).isInstanceOf(SomeFailed.class);
        all.remove("a");
        go();

        assertThat(done).hasSize(5);
    }

    @Test
    void pauses_grow_to_an_hour() {
        assertThat(List.of(1, 2, 3, 9, 10, 1000))
                .map(Setback::pause)
                .extracting(Duration::toSeconds)
                .containsExactly(10L, 20L, 40L, 2560L, 3600L, 3600L);
    }

    @Test
    void a_database_that_is_away_is_nobodys_own_fault() {
        assertThatThrownBy(() -> each.over(all, Function.identity(), one -> {
                    done.add(one);
                    throw new DataAccessResourceFailureException("away");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(done).hasSize(1);
    }
}
