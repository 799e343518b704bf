package kz.akd.bot.telegram;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Telegram's pace: about 30 messages a second in all, and one a second to one chat with short bursts (Bot FAQ, "My bot
 * is hitting limits"). Replies may use all of it; mail leaves a part for them.
 */
@Component
class SendingPace {

    private static final int KEPT_FOR_REPLIES = 5;

    private final Bucket all;
    private final LoadingCache<PersonId, Bucket> chats;

    SendingPace(
            @Value("${akd.telegram.messages-per-second:30}") int perSecond,
            @Value("${akd.telegram.chat-burst:20}") int burst) {
        all = bucket(perSecond, perSecond);
        chats = Caffeine.newBuilder().maximumSize(100_000).build(chat -> bucket(burst, 1));
    }

    private static Bucket bucket(int capacity, int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    /** Waits for the turn of a reply. */
    void awaitReply(PersonId to) {
        chats.get(to).asBlocking().consumeUninterruptibly(1);
        all.asBlocking().consumeUninterruptibly(1);
    }

    /** Takes the turn of a piece of mail, if there is one now; else answers how long to wait. */
    Duration tryMail(PersonId to) {
        if (all.getAvailableTokens() <= KEPT_FOR_REPLIES) {
            return Duration.ofMillis(100);
        }
        var chat = chats.get(to).tryConsumeAndReturnRemaining(1);
        if (!chat.isConsumed()) {
            return Duration.ofNanos(chat.getNanosToWaitForRefill());
        }
        all.asBlocking().consumeUninterruptibly(1);
        return Duration.ZERO;
    }
}
