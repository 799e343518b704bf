package kz.akd.bot.telegram.pace;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.telegram.pace.SendingWindow.Place;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Telegram's pace (Bot FAQ, "My bot is hitting limits"): about 30 messages a second in all, one a second to one chat with
 * short bursts, 20 a minute to a group. Several nodes share the first; announcements may be paid for and then have a
 * pace of their own (Bot API, allow_paid_broadcast).
 */
@Component
public class SendingPace {

    private static final int REMEMBERED_CHATS = 100_000;

    private final SendingWindow free;
    private final SendingWindow paid;
    private final boolean paying;
    private final LoadingCache<Long, Bucket> chats;

    public SendingPace(
            Nodes nodes,
            @Value("${akd.telegram.messages-per-second:30}") int perSecond,
            @Value("${akd.telegram.chat-burst:20}") int burst,
            @Value("${akd.telegram.group-per-minute:20}") int groupPerMinute,
            @Value("${akd.telegram.paid-per-second:0}") int paidPerSecond) {
        free = new SendingWindow(() -> nodes.shareOf(perSecond));
        paid = new SendingWindow(() -> nodes.shareOf(paidPerSecond));
        paying = paidPerSecond > 0;
        var person = bucket(burst, 1, Duration.ofSeconds(1));
        chats = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_CHATS)
                .build(chat -> isGroup(chat)
                        ? bucket(groupPerMinute, groupPerMinute, Duration.ofMinutes(1))
                                .get()
                        : person.get());
    }

    /** Telegram gives groups negative ids. */
    private static boolean isGroup(long chat) {
        return chat < 0;
    }

    private static Supplier<Bucket> bucket(int capacity, int refill, Duration period) {
        return () -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .build();
    }

    /** Waits for the turn of a reply. */
    public Place awaitReply(long chat) throws InterruptedException {
        chats.get(chat).asBlocking().consume(1);
        return free.awaitReply();
    }

    /** How long until a chat may be sent to again; zero when it may be now. Takes no turn. */
    public Duration untilFree(long chat) {
        return Duration.ofNanos(chats.get(chat).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Takes a chat's turn for a piece of mail, if there is one now; else answers how long to wait. */
    public Duration tryChat(long chat) {
        return Duration.ofNanos(chats.get(chat).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Takes a chat's turn if that leaves as many for others; false, and takes none, if it does not. */
    public boolean trySparing(long chat, int others) {
        var bucket = chats.get(chat);
        return bucket.getAvailableTokens() > others && bucket.tryConsume(1);
    }

    /** Waits for the turn of a piece of mail, behind all replies. */
    public Place awaitMail(boolean announcement) throws InterruptedException {
        return isPaid(announcement) ? paid.awaitMail() : free.awaitMail();
    }

    /** Whether a chat's turn may be taken so that as many are left for others; takes none. */
    public boolean spares(long chat, int others) {
        return chats.get(chat).getAvailableTokens() > others;
    }

    /** A place for what nobody waits for, if there is one that nobody else may want. */
    public Optional<Place> tryTidying() {
        return free.tryTidying();
    }

    public boolean isPaid(boolean announcement) {
        return paying && announcement;
    }

    /** Telegram asked everybody to wait. */
    public void pause(Duration time) {
        free.pause(time);
        paid.pause(time);
    }
}
