package kz.akd.bot.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static List<Long> pauses(Duration every) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(failures -> RetryPolicy.after(failures, every).toSeconds())
                .toList();
    }

    @Test
    void a_job_of_every_second_is_tried_less_and_less_often_but_each_minute() {
        assertThat(pauses(Duration.ofSeconds(1))).containsExactly(5L, 10L, 20L, 40L, 60L, 60L, 60L);
    }

    @Test
    void a_job_of_every_twelve_hours_is_tried_soon_and_then_at_its_pace() {
        assertThat(pauses(Duration.ofHours(12))).containsExactly(5L, 10L, 20L, 40L, 60L, 43_200L, 43_200L);
    }
}
