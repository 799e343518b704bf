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

        sendSlots.takeForReply(0);
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

    /**
     * People who send the next thing as soon as the last was answered, some at a time having their turn; each answer leaves
     * old buttons. Answers how many answers and how much tidying each second of the server's held.
     */
    private static final class Rush {

        private final SendSlots sendSlots = new SendSlots(() -> 30, 0);
        private final PriorityQueue<Call> underWay = new PriorityQueue<>(Comparator.comparingLong(Call::answered));
        private final List<Long> counted = new ArrayList<>();
        private final Random random = new Random(3);
        private int answers;
        private int tidied;
        private int untidy;
        private long now;

        /** So many turns side by side, as there are threads, for so many seconds. */
        void goesOn(int turns, int seconds, long thinking) {
            long[] readyAt = new long[turns];
            for (long end = now + seconds * SECOND; now < end; now += MILLI) {
                over();
                for (int i = 0; i < turns; i++) {
                    if (readyAt[i] > now) {
                        continue;
                    }
                    sendSlots.repliesWaiting(+1);
                    if (sendSlots.untilReply(now) == 0) {
                        sendSlots.takeForReply(now);
                        call();
                        answers++;
                        untidy++;
                        readyAt[i] = now + 2 * MILLI + thinking;
                    }
                    sendSlots.repliesWaiting(-1);
                }
                tidies(4);
            }
        }

        private void over() {
            while (!underWay.isEmpty() && underWay.element().answered() <= now) {
                sendSlots.answered(underWay.remove().answered());
            }
        }

        private void tidies(int most) {
            for (int i = 0; i < most && untidy > 0 && sendSlots.tryTidying(now); i++) {
                call();
                tidied++;
                untidy--;
            }
        }

        private void call() {
            long there = now + random.nextLong(MILLI);
            counted.add(there);
            underWay.add(new Call(there, there + MILLI));
        }
    }

    @Test
    void answers_to_fifty_who_never_pause_have_all_thirty_places_a_second_and_old_buttons_go_afterwards() {
        var rush = new Rush();

        rush.goesOn(8, 20, 0);
        assertThat(rush.answers).as("20 seconds of 30, and the first").isBetween(590, 630);
        assertThat(rush.tidied).isLessThan(30);

        rush.goesOn(0, 60, 0);
        assertThat(rush.untidy).as("20 a second at most").isZero();
        rush.counted.sort(Comparator.naturalOrder());
        for (int i = 30; i < rush.counted.size(); i++) {
            assertThat(rush.counted.get(i) - rush.counted.get(i - 30)).isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Test
    void where_few_answer_old_buttons_go_at_once_and_a_third_of_the_places_stays_free() {
        var rush = new Rush();

        rush.goesOn(1, 10, 200 * MILLI);

        assertThat(rush.answers).isGreaterThan(45);
        assertThat(rush.untidy).isLessThan(3);
        assertThat(rush.sendSlots.untilReply(rush.now)).isZero();
    }

    @Test
    void old_buttons_wait_for_mail_too() {
        var sendSlots = new SendSlots(() -> 30, 0);
        sendSlots.mailWaiting(+1);
        assertThat(sendSlots.tryTidying(0)).isFalse();

        sendSlots.mailWaiting(-1);
        assertThat(sendSlots.tryTidying(0)).isTrue();
        assertThat(sendSlots.tryTidying(0)).as("spread over the second").isFalse();
    }
}
