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
class SendSlotsTest {

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
        var sendSlots = new SendSlots(() -> 30, 0);
        var underWay = new PriorityQueue<Call>(Comparator.comparingLong(Call::answered));
        var counted = new ArrayList<Long>();
        long now = 0;
        while (counted.size() < mails) {
            while (!underWay.isEmpty() && underWay.element().answered() <= now) {
                sendSlots.answered(underWay.remove().answered());
            }
            long wait = sendSlots.untilMail(now);
            if (wait > 0) {
                now += Math.min(wait, MILLI);
                continue;
            }
            sendSlots.takeForMail(now);
            long there = now + random.nextLong(longestAnswer / 2);
            counted.add(there);
            underWay.add(new Call(there, there + random.nextLong(longestAnswer / 2)));
        }
        counted.sort(Comparator.naturalOrder());
        return counted;
    }

    @Test
    void a_reply_goes_before_the_mail_that_waits() {
        var sendSlots = new SendSlots(() -> 30, 0);
        sendSlots.repliesWaiting(+1);

        assertThat(sendSlots.untilReply(0)).isZero();
        assertThat(sendSlots.untilMail(0)).isPositive();

        sendSlots.takeForReply();
        sendSlots.repliesWaiting(-1);
        assertThat(sendSlots.untilMail(0)).isZero();
    }

    @Test
    void mail_is_spread_so_that_a_reply_waits_for_the_next_place_only() {
        var sendSlots = new SendSlots(() -> 30, 0);
        long now = 0;
        for (int i = 0; i < 300; i++) {
            long wait = sendSlots.untilMail(now);
            now += wait;
            if (sendSlots.untilMail(now) == 0) {
                sendSlots.takeForMail(now);
                sendSlots.answered(now);
            }
            assertThat(sendSlots.untilReply(now)).isLessThanOrEqualTo(SECOND / 30 + MILLI);
        }
    }

    @Test
    void nothing_goes_until_the_pause_telegram_asked_for_is_over() {
        var sendSlots = new SendSlots(() -> 30, 0);

        sendSlots.pauseUntil(7 * SECOND);
        sendSlots.pauseUntil(3 * SECOND);

        assertThat(sendSlots.untilReply(SECOND)).isEqualTo(6 * SECOND);
        assertThat(sendSlots.untilMail(SECOND)).isEqualTo(6 * SECOND);
        assertThat(sendSlots.untilReply(7 * SECOND)).isZero();
    }

    @Test
    void a_node_that_may_not_send_yet_has_no_place() {
        var sendSlots = new SendSlots(() -> 0, 0);

        assertThat(sendSlots.untilReply(0)).isPositive();
        assertThat(sendSlots.untilMail(0)).isPositive();
    }
}
