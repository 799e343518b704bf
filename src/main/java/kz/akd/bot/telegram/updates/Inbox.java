package kz.akd.bot.telegram.updates;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Keeps updates from when Telegram hands them over until they are handled, and those that could not be. */
@Repository
public class Inbox implements Sweep {

    private static final int DUPLICATE = 11000;

    /** As long as an operator may take to look; they hold what people wrote, so not longer. */
    private static final Duration SET_ASIDE_FOR = Duration.ofDays(30);

    private final MongoOperations mongo;
    private final Clock clock;

    Inbox(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(StoredUpdate.class)
                .createIndex(new Index("chat", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }

    /** Keeps updates for good; one that is there already stays as it is. */
    void keep(List<StoredUpdate> updates) {
        if (updates.isEmpty()) {
            return;
        }
        try {
            mongo.bulkOps(BulkMode.UNORDERED, StoredUpdate.class)
                    .insert(updates)
                    .execute();
        } catch (DuplicateKeyException somethere) {
            // the others were inserted
        } catch (BulkOperationException failed) {
            if (failed.getErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
                throw failed;
            }
        }
    }

    /** What a person sent that could not be handled, as it came. */
    List<String> setAsideOf(PersonId person) {
        return mongo.find(query(from(person)), SetAside.class).stream()
                .map(SetAside::raw)
                .toList();
    }

    void forgetSetAsideOf(PersonId person) {
        mongo.remove(query(from(person)), SetAside.class);
    }

    /** In its JSON as it came, the sender's id stands by itself. */
    private static Criteria from(PersonId person) {
        return where("raw").regex("\"id\"\\s*:\\s*" + person + "[^0-9]");
    }

    /** The next update of a chat, by Telegram's order, apart from some. */
    Optional<StoredUpdate> next(ChatId chat, Collection<Long> apartFrom) {
        return mongo
                .find(
                        query(where("chat").is(chat.value()))
                                .with(Sort.by("_id"))
                                .limit(apartFrom.size() + 1),
                        StoredUpdate.class)
                .stream()
                .filter(kept -> !apartFrom.contains(kept.id()))
                .findFirst();
    }

    /** The first of all that wait, by Telegram's order. */
    List<StoredUpdate> waiting(int most) {
        return mongo.find(query(where("_id").gt(0)).with(Sort.by("_id")).limit(most), StoredUpdate.class);
    }

    void remove(Collection<Long> ids) {
        mongo.remove(query(where("_id").in(ids)), StoredUpdate.class);
    }

    long depth() {
        return mongo.estimatedCount(StoredUpdate.class);
    }

    void setAside(long id, String raw, String reason) {
        mongo.save(new SetAside(id, raw, reason, now()));
    }

    Optional<SetAside> setAside(long id) {
        return Optional.ofNullable(mongo.findById(id, SetAside.class));
    }

    public long countSetAside() {
        return mongo.estimatedCount(SetAside.class);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public String name() {
        return "old-updates-set-aside";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        mongo.remove(query(where("at").lt(now().minus(SET_ASIDE_FOR))), SetAside.class);
    }
}
