package kz.akd.bot.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnconfirmedTest {

    private static final CompletableFuture<Void> OVER = CompletableFuture.completedFuture(null);

    private final Unconfirmed unconfirmed = new Unconfirmed();

    @Test
    void at_first_everything_that_telegram_has_is_asked_for() {
        assertThat(unconfirmed.offset()).isZero();
    }

    @Test
    void what_was_handled_is_confirmed_by_the_next_question() {
        unconfirmed.add(7, OVER);
        unconfirmed.add(8, OVER);

        assertThat(unconfirmed.offset()).isEqualTo(9);
        assertThat(unconfirmed.isEmpty()).isTrue();
    }

    @Test
    void what_takes_long_is_confirmed_later_and_not_taken_twice() {
        var slow = new CompletableFuture<Void>();
        unconfirmed.add(7, OVER);
        unconfirmed.add(8, slow);
        unconfirmed.add(9, OVER);

        assertThat(unconfirmed.offset()).isEqualTo(8);
        assertThat(unconfirmed.isKnown(9)).isTrue();
        assertThat(unconfirmed.isKnown(10)).isFalse();
        slow.complete(null);
        assertThat(unconfirmed.offset()).isEqualTo(10);
    }

    @Test
    void where_many_are_under_way_all_are_confirmed_and_none_is_taken_twice() {
        unconfirmed.add(7, new CompletableFuture<>());
        unconfirmed.add(8, new CompletableFuture<>());
        unconfirmed.confirmAll();

        assertThat(unconfirmed.offset()).isEqualTo(9);
        assertThat(unconfirmed.isEmpty()).isTrue();
        assertThat(unconfirmed.isKnown(8)).isTrue();
    }

    @Test
    void one_that_takes_long_does_not_hide_what_is_new_behind_a_hundred_others() {
        unconfirmed.add(1, new CompletableFuture<>());
        for (long id = 2; id <= 95; id++) {
            unconfirmed.add(id, OVER);
        }

        assertThat(unconfirmed.offset()).isEqualTo(96);
    }

    @Test
    void after_a_quiet_time_a_lower_id_is_as_good_as_a_higher_one() {
        unconfirmed.add(7_000_000, OVER);
        assertThat(unconfirmed.offset()).isEqualTo(7_000_001);

        unconfirmed.forgetIfOver();

        assertThat(unconfirmed.isKnown(12)).isFalse();
        assertThat(unconfirmed.offset()).isZero();
    }
}
