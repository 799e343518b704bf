package kz.akd.bot.events.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventSaved;
import kz.akd.bot.events.EventState;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Keeps events, one document each with all answers. To look at one costs its version only, as long as it is the one
 * remembered: a thousand answers are not read again for each who looks.
 */
@Repository
public class EventStore {

    private static final String COLLECTION = "events";
    private static final int REMEMBERED = 300;

    private final MongoOperations mongo;
    private final AggregateStore keeper;
    private final ApplicationEventPublisher publisher;
    private final WriteCombiner changes;
    private final Cache<EventId, Event> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public EventStore(MongoOperations mongo, AggregateStore keeper, ApplicationEventPublisher publisher) {
        this.mongo = mongo;
        this.keeper = keeper;
        this.publisher = publisher;
        changes = new WriteCombiner((id, decision) -> keeper.keep(Event.class, id, new Remembered(id), decision));
        var indexes = mongo.indexOps(Event.class);
        indexes.createIndex(new Index("begins", Sort.Direction.ASC));
        indexes.createIndex(new Index("replies.heldUntil", Sort.Direction.ASC).sparse());
        indexes.createIndex(new Index("handling.series", Sort.Direction.ASC).sparse());
    }

    public Optional<Event> find(EventId id) {
        return versions(query(where("_id").is(id.value()))).entrySet().stream()
                .findFirst()
                .flatMap(entry -> ofVersion(entry.getKey(), entry.getValue()));
    }

    /** Those that begin at a moment or later, the next first. */
    public List<Event> from(Instant earliest) {
        return read(query(where("begins").gte(earliest)).with(Sort.by("begins", "_id")));
    }

    /** The last of those that began before a moment, the latest first. */
    public List<Event> before(Instant moment, int most) {
        return read(query(where("begins").lt(moment))
                .with(Sort.by(Sort.Direction.DESC, "begins", "_id"))
                .limit(most));
    }

    /** All drafts, those too whose time has passed. */
    public List<Event> drafts() {
        return read(query(where("state").is(EventState.DRAFT)).with(Sort.by("begins", "_id")));
    }

    /** Those of a series, the next first; among them that which it began with, once it has been repeated. */
    public List<Event> inSeries(EventId first) {
        return read(query(where("handling.series").is(first.value())).with(Sort.by("begins", "_id")));
    }

    private List<Event> read(Query query) {
        return versions(query).entrySet().stream()
                .flatMap(entry -> ofVersion(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Map<EventId, Long> versions(Query query) {
        query.fields().include("version");
        var versions = new LinkedHashMap<EventId, Long>();
        mongo.find(query, Document.class, COLLECTION)
                .forEach(found -> versions.put(
                        new EventId(found.getObjectId("_id")),
                        ((Number) Objects.requireNonNull(found.get("version"))).longValue()));
        return versions;
    }

    /** A version that has been overtaken meanwhile is read anew. */
    private Optional<Event> ofVersion(EventId id, long version) {
        var known = remembered.getIfPresent(id);
        if (known != null && Objects.equals(known.version(), version)) {
            return Optional.of(known);
        }
        var found = Optional.ofNullable(mongo.findById(id, Event.class));
        found.ifPresent(event -> remembered.put(id, event));
        return found;
    }

    /** Those ahead in which a hold is over by a moment. */
    public List<EventId> heldUntil(Instant moment) {
        var query = query(where("replies.heldUntil")
                .lte(moment)
                .and("begins")
                .gt(moment)
                .and("state")
                .is(EventState.PUBLISHED));
        query.fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(found -> found.getObjectId("_id"))
                .map(EventId::new)
                .toList();
    }

    /** Those that somebody has answered to, or organises. */
    public List<Event> with(PersonId person) {
        return mongo.find(
                query(new Criteria()
                        .orOperator(
                                where("replies.member").is(person.value()),
                                where("organiser").is(person.value()),
                                where("fellows").is(person.value()))),
                Event.class);
    }

    /** The event as this node kept it last. */
    private final class Remembered implements AggregateStore.Memory<Event> {

        private final EventId id;

        Remembered(EventId id) {
            this.id = id;
        }

        @Override
        public Optional<Event> recall() {
            return Optional.ofNullable(remembered.getIfPresent(id));
        }

        @Override
        public void remember(Event kept) {
            remembered.put(id, kept);
        }
    }

    public boolean add(Event event, Fact... facts) {
        return keeper.add(Event.class, event.id(), event, facts);
    }

    public <R> Optional<R> change(EventId id, Function<Event, Change<Event, R>> decision) {
        var result = changes.change(id, decision);
        publisher.publishEvent(new EventSaved(id));
        return result;
    }

    /** Removes a draft, unless it has been published meanwhile. */
    public void removeDraft(EventId id) {
        mongo.remove(query(where("_id").is(id.value()).and("state").is(EventState.DRAFT)), Event.class);
    }

    int tellAgain() {
        return keeper.tellAgain(Event.class, Event::id);
    }
}
