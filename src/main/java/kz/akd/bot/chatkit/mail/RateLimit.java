package kz.akd.bot.chatkit.mail;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How fast a person may go: a burst, then so many updates a minute; beyond it they are told once, then not heard. */
@Component
public final class RateLimit {

    private static final int REMEMBERED_PEOPLE = 10_000;

    /** Fast typing is a query for each letter. */
    private static final int QUERIES_BURST = 30;

    private static final int QUERIES_PER_MINUTE = 120;

    private final LoadingCache<PersonId, Steps> people;
    private final LoadingCache<PersonId, Steps> queries;
    private final LoadingCache<ChatId, Steps> groups;

    RateLimit(
            @Value("${akd.flood.burst:40}") int burst,
            @Value("${akd.flood.per-minute:60}") int perMinute,
            @Value("${akd.telegram.group-per-minute:20}") int groupPerMinute) {
        people = Caffeine.newBuilder().maximumSize(REMEMBERED_PEOPLE).build(person -> new Steps(burst, perMinute));
        queries = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_PEOPLE)
                .build(person -> new Steps(QUERIES_BURST, QUERIES_PER_MINUTE));
        groups = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_PEOPLE)
                .build(group -> new Steps(groupPerMinute, groupPerMinute));
    }

    /** What to do with one more update. */
    public enum Verdict {
        FINE,
        TOO_FAST,
        STILL_TOO_FAST
    }

    public Verdict of(PersonId person) {
        return people.get(person).next();
    }

    /** The same for what they type after the bot's name. */
    public Verdict ofQuery(PersonId person) {
        return queries.get(person).next();
    }

    /** The same for the commands of a group, which is sent no more answers than Telegram allows. */
    public Verdict ofGroup(ChatId group) {
        return groups.get(group).next();
    }

    /** The last update could not be taken up and will come again: it has not counted. */
    public void takeBack(PersonId person) {
        people.get(person).bucket.addTokens(1);
    }

    private static final class Steps {
        private final Bucket bucket;
        private final AtomicBoolean told = new AtomicBoolean();

        Steps(int burst, int perMinute) {
            bucket = Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build();
        }

        Verdict next() {
            if (bucket.tryConsume(1)) {
                told.set(false);
                return Verdict.FINE;
            }
            return told.getAndSet(true) ? Verdict.STILL_TOO_FAST : Verdict.TOO_FAST;
        }
    }
}
