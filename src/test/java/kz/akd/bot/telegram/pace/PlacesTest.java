package kz.akd.bot.telegram.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Time here is a number: nothing waits. */
class PlacesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long MILLI = 1_000_000L;

    /** A call under way: when the server counts it, and when its answer is here. */
    private record Call(long counted, long answered) {}

    @RepeatedTest(20)
    void no_second_of_the_server_holds_more_than_thirty(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var counted = simulate(random, 1000, 200 * MILLI);

        for (int i = 30; i < counted.size(); i++) {
            assertThat(counted.get(i) - counted.get(i - 30)).isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Test
    void a_thousand_messages_take_no_longer_than_35_seconds() {
        var counted = simulate(new Random(1), 1000, 40 * MILLI);

        assertThat((counted.get(999) - counted.get(0)) / (double) SECOND).isBetween(32.0, 35.0);
    }

    /** Sends mail as fast as the places allow, each answered after a random time; answers when the server counted each. */
    private static List<Long> simulate(Random random, int mails, long longestAnswer) {
        var places = new Places(() -> 30, 0);
        var underWay = new PriorityQueue<Call>(Comparator.comparingLong(Call::answered));
        var counted = new ArrayList<Long>();
        long now = 0;
        while (counted.size() < mails) {
            while (!underWay.isEmpty() && underWay.element().answered() <= now) {
                places.answered(underWay.remove().answered());
            }
            long wait = places.untilMail(now);
            if (wait > 0) {
                now += Math.min(wait, MILLI);
                continue;
            }
            places.takeForMail(now);
            long there = now + random.nextLong(longestAnswer / 2);
            counted.add(there);
            underWay.add(new Call(there, there + random.nextLong(longestAnswer / 2)));
        }
        counted.sort(Comparator.naturalOrder());
        return counted;
    }

    @Test
    void a_reply_goes_before_the_mail_that_waits() {
        var places = new Places(() -> 30, 0);
        places.repliesWaiting(+1);

        assertThat(places.untilReply(0)).isZero();
        assertThat(places.untilMail(0)).isPositive();

        places.takeForReply();
        places.repliesWaiting(-1);
        assertThat(places.untilMail(0)).isZero();
    }

    @Test
    void mail_is_spread_so_that_a_reply_waits_for_the_next_place_only() {
        var places = new Places(() -> 30, 0);
        long now = 0;
        for (int i = 0; i < 300; i++) {
            long wait = places.untilMail(now);
            now += wait;
            if (places.untilMail(now) == 0) {
                places.takeForMail(now);
                places.answered(now);
            }
            assertThat(places.untilReply(now)).isLessThanOrEqualTo(SECOND / 30 + MILLI);
        }
    }

    @Test
    void nothing_goes_until_the_pause_telegram_asked_for_is_over() {
        var places = new Places(() -> 30, 0);

        places.pauseUntil(7 * SECOND);
        places.pauseUntil(3 * SECOND);

        assertThat(places.untilReply(SECOND)).isEqualTo(6 * SECOND);
        assertThat(places.untilMail(SECOND)).isEqualTo(6 * SECOND);
        assertThat(places.untilReply(7 * SECOND)).isZero();
    }

    @Test
    void a_node_that_may_not_send_yet_has_no_place() {
        var places = new Places(() -> 0, 0);

        assertThat(places.untilReply(0)).isPositive();
        assertThat(places.untilMail(0)).isPositive();
    }
}
