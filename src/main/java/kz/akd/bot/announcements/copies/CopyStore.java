package kz.akd.bot.announcements.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.copies.Copy.State;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps what became of each copy, a document each. A state follows another one only where that one still holds. */
@Repository
public class CopyStore {

    private static final int DUPLICATE = 11000;
    /** Why a delivered copy does not show the last correction. */
    private static final String UNCORRECTED = "UNCORRECTED";

    private static final int IN_ONE_GO = 1000;

    private final MongoOperations mongo;
    private final Clock clock;

    public CopyStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Copy.class)
                .createIndex(new Index("announcement", Sort.Direction.ASC).on("state", Sort.Direction.ASC));
        mongo.indexOps(Copy.class).createIndex(new Index("person", Sort.Direction.ASC));
    }

    /** Begins a copy for each of these people; who has one keeps it as it is. */
    public void begin(AnnouncementId announcement, List<PersonId> people) {
        var now = now();
        for (int from = 0; from < people.size(); from += IN_ONE_GO) {
            insert(people.subList(from, Math.min(people.size(), from + IN_ONE_GO)).stream()
                    .map(person -> Copy.of(announcement, person, now))
                    .toList());
        }
    }

    private void insert(List<Copy> copies) {
        try {
            mongo.bulkOps(BulkMode.UNORDERED, Copy.class).insert(copies).execute();
        } catch (DuplicateKeyException somethere) {
            // the others were inserted
        } catch (BulkOperationException failed) {
            if (failed.getErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
                throw failed;
            }
        }
    }

    public Optional<Copy> find(AnnouncementId announcement, PersonId person) {
        return Optional.ofNullable(mongo.findById(Copy.id(announcement, person), Copy.class));
    }

    List<Copy> in(AnnouncementId announcement, State state, int most) {
        return most <= 0
                ? List.of()
                : mongo.find(query(of(announcement).and("state").is(state)).limit(most), Copy.class);
    }

    /** Those that were delivered to people who have not said that they have read it. */
    public List<Copy> unread(AnnouncementId announcement) {
        return mongo.find(
                query(of(announcement)
                        .and("state")
                        .is(State.DELIVERED)
                        .and("read")
                        .is(null)),
                Copy.class);
    }

    public List<Copy> of(PersonId person) {
        return mongo.find(query(where("person").is(person)), Copy.class);
    }

    long count(AnnouncementId announcement) {
        return mongo.count(query(of(announcement)), Copy.class);
    }

    /** Gives copies that are in one state another one; those that are no longer in it keep theirs. */
    public void move(Collection<Copy> copies, State from, State to, @Nullable String why) {
        if (copies.isEmpty()) {
            return;
        }
        var ids = copies.stream().map(Copy::id).toList();
        var update = new Update().set("state", to).set("at", now());
        mongo.updateMulti(
                query(where("_id").in(ids).and("state").is(from)),
                why == null ? update.unset("why") : update.set("why", why),
                Copy.class);
    }

    /** Notes that copies are posted as the announcement stands. */
    void posted(Collection<Copy> copies, int version) {
        if (!copies.isEmpty()) {
            var ids = copies.stream().map(Copy::id).toList();
            mongo.updateMulti(
                    query(where("_id").in(ids).and("state").is(State.PENDING)),
                    new Update().set("state", State.POSTED).set("at", now()).set("version", version),
                    Copy.class);
        }
    }

    /** Those that were delivered and show less than so many corrections. */
    List<Copy> outdated(AnnouncementId announcement, int version, int most) {
        var outdated =
                of(announcement).and("state").is(State.DELIVERED).and("version").lt(version);
        return mongo.find(query(outdated).limit(most), Copy.class);
    }

    /** Notes that a copy was corrected, or cannot be. */
    void corrected(Copy copy, int version, boolean done) {
        var update = new Update().set("version", version);
        mongo.updateFirst(
                query(where("_id").is(copy.id())),
                done ? update.unset("why") : update.set("why", UNCORRECTED),
                Copy.class);
    }

    /** Has those that failed, or reached nobody, begun anew; answers how many. */
    public long beginAnew(AnnouncementId announcement) {
        return mongo.updateMulti(
                        query(of(announcement).and("state").in(State.FAILED, State.BLOCKED)),
                        new Update()
                                .set("state", State.PENDING)
                                .set("at", now())
                                .unset("why")
                                .inc("attempt", 1),
                        Copy.class)
                .getModifiedCount();
    }

    /** Notes that somebody has read theirs; the first time counts. */
    public void read(Copy copy) {
        mongo.updateFirst(
                query(where("_id").is(copy.id()).and("read").is(null)), new Update().set("read", now()), Copy.class);
    }

    /** The reasons of the last copies that were settled since a moment; an empty one where it was delivered. */
    List<String> lastOutcomes(AnnouncementId announcement, Instant since, int most) {
        var settled = of(announcement)
                .and("state")
                .in(State.DELIVERED, State.FAILED, State.BLOCKED)
                .and("at")
                .gte(since);
        return mongo
                .find(
                        new Query(settled)
                                .with(Sort.by(Sort.Direction.DESC, "at"))
                                .limit(most),
                        Copy.class)
                .stream()
                .map(copy -> copy.state() == State.FAILED ? Objects.requireNonNullElse(copy.why(), "") : "")
                .toList();
    }

    public Tally tally(AnnouncementId announcement) {
        var groups = mongo.aggregate(
                Aggregation.newAggregation(
                        Aggregation.match(of(announcement)),
                        Aggregation.group("state", "why").count().as("copies")),
                Copy.class,
                Document.class);
        var copies = new EnumMap<State, Integer>(State.class);
        var failures = new HashMap<String, Integer>();
        var skipped = new HashMap<String, Integer>();
        int uncorrected = 0;
        for (var group : groups) {
            var by = group.get("_id", Document.class);
            var state = State.valueOf(by.getString("state"));
            int count = group.get("copies", Number.class).intValue();
            copies.merge(state, count, Integer::sum);
            var why = Objects.requireNonNullElse(by.getString("why"), "");
            if (state == State.FAILED) {
                failures.merge(why, count, Integer::sum);
            } else if (state == State.SKIPPED) {
                skipped.merge(why, count, Integer::sum);
            } else if (state == State.DELIVERED && !why.isEmpty()) {
                uncorrected += count;
            }
        }
        long read = mongo.count(query(of(announcement).and("read").ne(null)), Copy.class);
        return new Tally(copies, failures, skipped, uncorrected, Math.toIntExact(read));
    }

    /** Puts another id in the place of a person's, so that all still adds up. */
    public void replace(PersonId person, PersonId other) {
        for (var copy : of(person)) {
            insert(List.of(copy.ofPerson(other)));
            mongo.remove(query(where("_id").is(copy.id())), Copy.class);
        }
    }

    private static Criteria of(AnnouncementId announcement) {
        return where("announcement").is(announcement);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
