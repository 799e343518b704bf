package kz.akd.bot.playground.api;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import kz.akd.bot.playground.message.Refusal;

/**
 * Telegram's limits on sending: so many messages in any second in all, to one chat one a second with bursts of 20, to a group 20 a minute, and a
 * thousand a second of those that are paid for. Measured in real time. Not safe for several threads by itself.
 */
public final class Floods {

    private static final int PAID_PER_SECOND = 1000;
    private static final double BURST = 20;
    private static final double GROUP_PER_SECOND = 20 / 60.0;
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final boolean on;
    private final Window free;
    private final Window paid = new Window(PAID_PER_SECOND);
    private final Map<Long, Bucket> chats = new HashMap<>();
    private int accepted;
    private int refused;

    public Floods(boolean on, int perSecond) {
        this.on = on;
        this.free = new Window(perSecond);
    }

    /** Counts a message, or refuses it with the seconds to wait. */
    void count(long chat, boolean isPaid) {
        if (on) {
            long now = System.nanoTime();
            var all = isPaid ? paid : free;
            var own = chats.computeIfAbsent(chat, id -> new Bucket(now, chat < 0 ? GROUP_PER_SECOND : 1));
            double wait = Math.max(all.secondsToWait(now), own.secondsToWait(now));
            if (wait > 0) {
                refused++;
                throw Refusal.tooMany((int) Math.ceil(wait));
            }
            all.take(now);
            own.take();
        }
        accepted++;
    }

    /** Counts a change of a message in a chat that the bot does not know. */
    void countInline() {
        if (on) {
            long now = System.nanoTime();
            double wait = free.secondsToWait(now);
            if (wait > 0) {
                refused++;
                throw Refusal.tooMany((int) Math.ceil(wait));
            }
            free.take(now);
        }
        accepted++;
    }

    public int accepted() {
        return accepted;
    }

    /** How many were answered 429. */
    public int refused() {
        return refused;
    }

    /** At most so many in any second. */
    private static final class Window {
        private final int most;
        private final Deque<Long> lastSecond = new ArrayDeque<>();

        Window(int most) {
            this.most = most;
        }

        double secondsToWait(long now) {
            while (!lastSecond.isEmpty() && now - lastSecond.getFirst() >= SECOND) {
                lastSecond.removeFirst();
            }
            return lastSecond.size() < most ? 0 : 1 - (now - lastSecond.getFirst()) / SECOND;
        }

        void take(long now) {
            lastSecond.addLast(now);
        }
    }

    private static final class Bucket {
        private double left = BURST;
        private final double perSecond;
        private long filledAt;

        Bucket(long now, double perSecond) {
            this.perSecond = perSecond;
            filledAt = now;
        }

        double secondsToWait(long now) {
            left = Math.min(BURST, left + (now - filledAt) / SECOND * perSecond);
            filledAt = now;
            return left >= 1 ? 0 : (1 - left) / perSecond;
        }

        void take() {
            left--;
        }
    }
}
