package kz.akd.bot.playground;

import java.util.HashMap;
import java.util.Map;

/**
 * Telegram's limits on sending: 30 messages a second in all; to one chat one a second, with bursts of 20. Measured in
 * real time. Not safe for several threads by itself.
 */
final class Floods {

    private static final double ALL_PER_SECOND = 30;
    private static final double CHAT_BURST = 20;
    private static final double SECOND = 1e9;

    private final boolean on;
    private final Bucket all = new Bucket(ALL_PER_SECOND, ALL_PER_SECOND);
    private final Map<Long, Bucket> chats = new HashMap<>();

    Floods(boolean on) {
        this.on = on;
    }

    /** Counts a message, or refuses it with the seconds to wait. */
    void count(long chat) {
        if (!on) {
            return;
        }
        var own = chats.computeIfAbsent(chat, id -> new Bucket(CHAT_BURST, 1));
        double wait = Math.max(all.secondsToWait(), own.secondsToWait());
        if (wait > 0) {
            throw Refusal.tooMany((int) Math.ceil(wait));
        }
        all.take();
        own.take();
    }

    private static final class Bucket {
        private final double capacity;
        private final double perSecond;
        private double left;
        private long filledAt = System.nanoTime();

        Bucket(double capacity, double perSecond) {
            this.capacity = capacity;
            this.perSecond = perSecond;
            this.left = capacity;
        }

        double secondsToWait() {
            long now = System.nanoTime();
            left = Math.min(capacity, left + (now - filledAt) / SECOND * perSecond);
            filledAt = now;
            return left >= 1 ? 0 : (1 - left) / perSecond;
        }

        void take() {
            left--;
        }
    }
}
