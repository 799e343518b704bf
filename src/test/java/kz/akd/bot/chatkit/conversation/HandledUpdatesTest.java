package kz.akd.bot.chatkit.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HandledUpdatesTest {

    @Test
    void rule_5_a_hundred_are_known_each_whatever_their_order() {
        var random = new Random(5);
        var ids = random.longs(250, -5, Integer.MAX_VALUE).toArray();
        var handled = HandledUpdates.NONE;
        for (long id : ids) {
            handled = HandledUpdates.read(handled.and(id).written());
        }

        for (int i = 0; i < 150; i++) {
            assertThat(handled.holds(ids[i])).isFalse();
        }
        for (int i = 150; i < 250; i++) {
            assertThat(handled.holds(ids[i])).isTrue();
        }
    }

    @Test
    void rule_5_a_lower_id_that_comes_later_is_not_taken_for_handled() {
        var handled = HandledUpdates.of(7, 11, 14).and(12);

        assertThat(handled.holds(12)).isTrue();
        assertThat(handled.holds(13)).isFalse();
        assertThat(handled.holds(8)).isFalse();
    }

    @Test
    void those_of_a_busy_bot_take_two_or_three_bytes_each() {
        var handled = HandledUpdates.NONE;
        for (int i = 0; i < 100; i++) {
            handled = handled.and(700_000_000L + 50 * i);
        }

        assertThat(handled.written()).hasSizeLessThan(210);
    }
}
