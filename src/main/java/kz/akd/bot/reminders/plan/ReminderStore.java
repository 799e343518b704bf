package kz.akd.bot.reminders.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.shared.sweeps.Setback;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Keeps reminders that are planned. Several nodes may take them: what one has taken is its own for as long as it lives. One
 * that is over is put among {@link OverReminders} first and removed here then; in between it counts as over.
 */
@Repository
public class ReminderStore {

    private static final Logger log = LoggerFactory.getLogger(ReminderStore.class);

    private final MongoOperations mongo;
    private final OverReminders over;
    private final Nodes nodes;
    private final String collection;

    /** Whether some may be put off, perhaps since before the start. */
    private volatile boolean perhapsFailing = true;

    public ReminderStore(MongoOperations mongo, OverReminders over, Nodes nodes) {
        this.mongo = mongo;
        this.over = over;
        this.nodes = nodes;
        this.collection = mongo.getCollectionName(Reminder.class);
        var indexes = mongo.indexOps(Reminder.class);
        indexes.createIndex(new Index("state", Sort.Direction.ASC).on("due", Sort.Direction.ASC));
        indexes.createIndex(new Index("subject.id", Sort.Direction.ASC));
    }

    /** Keeps a new one; one that is there already stays as it is, and one that is over stays over. */
    public void add(Reminder reminder) {
        try {
            mongo.insert(reminder);
        } catch (DuplicateKeyException there) {
            mongo.updateFirst(
                    query(where("_id").is(reminder.id()).and("state").is(State.PLANNED)),
                    new Update()
                            .set("usefulUntil", reminder.usefulUntil())
                            .set("keptUrgency", reminder.keptUrgency())
                            .set("topic", reminder.topic()),
                    Reminder.class);
        }
        // asked only now: between a look before and the insert, another node might have ended it
        if (over.find(reminder.id()).isPresent()) {
            remove(List.of(reminder.id()));
        }
    }

    /** One that is planned, or over; looked for in the order in which it moves. */
    public Optional<Reminder> find(String id) {
        var planned = Optional.ofNullable(mongo.findById(id, Reminder.class));
        return over.find(id).or(() -> planned);
    }

    public Map<String, Reminder> find(Collection<String> ids) {
        var found = mongo.find(query(where("_id").in(ids)), Reminder.class).stream()
                .collect(Collectors.toMap(Reminder::id, Function.identity()));
        over.find(ids).forEach(reminder -> found.put(reminder.id(), reminder));
        return found;
    }

    public List<Reminder> planned(Subject subject) {
        return mongo.find(query(of(subject).and("state").is(State.PLANNED)).with(Sort.by("due")), Reminder.class);
    }

    /** All that are planned, the next first; closed by whoever asks. */
    public Stream<Reminder> planned() {
        return mongo.stream(query(where("state").is(State.PLANNED)).with(Sort.by("due")), Reminder.class);
    }

    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            mongo.remove(query(where("_id").in(ids).and("state").is(State.PLANNED)), Reminder.class);
        }
    }

    /**
     * Takes some that are due, but for those that are put off; each as it was before, so that its taker tells whether another
     * began with it.
     */
    public List<Reminder> take(Instant until, Instant now, int most) {
        var raw = mongo.find(query(due(until, now)).with(Sort.by("due")).limit(most), Document.class, collection);
        if (raw.isEmpty()) {
            return List.of();
        }
        var found = raw.stream().flatMap(each -> read(each, now).stream()).toList();
        var ids = found.stream().map(Reminder::id).toList();
        mongo.updateMulti(query(free().and("_id").in(ids)), new Update().set("taker", nodes.me()), Reminder.class);
        var taken = query(
                where("_id").in(ids).and("taker").is(nodes.me()).and("state").is(State.PLANNED));
        taken.fields().include("_id");
        var mine = mongo.find(taken, Document.class, collection).stream()
                .map(document -> document.getString("_id"))
                .toList();
        var ended = over.among(mine);
        remove(ended);
        return found.stream()
                .filter(reminder -> mine.contains(reminder.id()) && !ended.contains(reminder.id()))
                .toList();
    }

    /** What this release cannot read keeps no other waiting. */
    private Optional<Reminder> read(Document raw, Instant now) {
        var converter = mongo.getConverter();
        try {
            return Optional.of(converter.read(Reminder.class, raw));
        } catch (RuntimeException unreadable) {
            log.error("A reminder cannot be read, and is put off", unreadable);
            var before = raw.get("setback", Document.class);
            putOff(
                    raw.getString("_id"),
                    Setback.after(before == null ? null : converter.read(Setback.class, before), unreadable, now));
            return Optional.empty();
        }
    }

    private Criteria free() {
        return where("state").is(State.PLANNED).and("taker").nin(nodes.others());
    }

    private Criteria due(Instant until, Instant now) {
        var moments = where("due").lte(until);
        nodes.heldBefore().ifPresent(moments::gte);
        return moments.and("state")
                .is(State.PLANNED)
                .and("taker")
                .nin(nodes.others())
                .and("setback.until")
                .not()
                .gt(now);
    }

    /** When the first of those was due that are due and not put off. */
    public Optional<Instant> firstDue(Instant now) {
        var first = query(due(now, now)).with(Sort.by("due")).limit(1);
        first.fields().include("due");
        return Optional.ofNullable(mongo.findOne(first, Document.class, collection))
                .map(found -> found.getDate("due").toInstant());
    }

    /** Has one that could not be brought to all tried again. */
    public void putOff(String id, Setback setback) {
        perhapsFailing = true;
        var planned = query(where("_id").is(id).and("state").is(State.PLANNED));
        mongo.updateFirst(planned, new Update().set("setback", setback), Reminder.class);
    }

    /** The setback of the one that has failed most often, if any is put off. */
    public Optional<Setback> worst() {
        if (!perhapsFailing) {
            return Optional.empty();
        }
        var failing = query(
                        where("state").is(State.PLANNED).and("setback.failures").gt(0))
                .with(Sort.by(Sort.Direction.DESC, "setback.failures"))
                .limit(1);
        failing.fields().include("setback");
        var worst = Optional.ofNullable(mongo.findOne(failing, Document.class, collection))
                .map(found -> mongo.getConverter().read(Setback.class, found.get("setback", Document.class)));
        perhapsFailing = worst.isPresent();
        return worst;
    }

    /** Ends some; one that was stopped meanwhile stays stopped. */
    public void end(Collection<Reminder> reminders, State state) {
        reminders.forEach(reminder -> over.add(reminder, state));
        remove(reminders.stream().map(Reminder::id).toList());
    }

    /** Ends one that is planned; false when it is not, or no longer. */
    public boolean stop(String id) {
        var planned = mongo.findOne(query(where("_id").is(id).and("state").is(State.PLANNED)), Reminder.class);
        if (planned == null) {
            return false;
        }
        boolean stopped = over.add(planned, State.STOPPED);
        remove(List.of(id));
        return stopped;
    }

    /** Whether one is planned that was due before a moment, and is not put off. */
    public boolean isAnyDueBefore(Instant moment) {
        var moments = where("due").lt(moment);
        nodes.heldBefore().ifPresent(moments::gte);
        return mongo.exists(
                query(moments.and("state").is(State.PLANNED).and("setback").is(null)), Reminder.class);
    }

    /** Some that are planned and were due before a moment. */
    public List<Reminder> dueBefore(Instant moment, int most) {
        return mongo.find(dueBefore(moment).limit(most), Reminder.class);
    }

    public long countDueBefore(Instant moment) {
        return mongo.count(dueBefore(moment), Reminder.class);
    }

    private static Query dueBefore(Instant moment) {
        return query(where("due").lt(moment).and("state").is(State.PLANNED));
    }

    public Optional<Instant> next() {
        var first = query(where("state").is(State.PLANNED)).with(Sort.by("due")).limit(1);
        return Optional.ofNullable(mongo.findOne(first, Reminder.class)).map(Reminder::due);
    }

    public long count(State state) {
        return state == State.PLANNED
                ? mongo.count(query(where("state").is(state)), Reminder.class)
                : over.count(state);
    }

    /** Forgets those that help no more since a moment; an earlier release left some of them here. */
    public void forgetBefore(Instant moment) {
        over.forgetBefore(moment);
        mongo.remove(query(where("state").ne(State.PLANNED).and("usefulUntil").lt(moment)), Reminder.class);
    }

    private static Criteria of(Subject subject) {
        return where("subject.id").is(subject.id()).and("subject.kind").is(subject.kind());
    }
}
