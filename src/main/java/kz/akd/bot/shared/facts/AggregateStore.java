package kz.akd.bot.shared.facts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.akd.bot.shared.sweeps.EachByItself;
import kz.akd.bot.shared.sweeps.NodeLost;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Keeps aggregates: find, decide, keep, tell. A change that another one overtook is decided anew on what is there now.
 * The facts of a change are kept in the same write, then told, then cleared; what a crash leaves untold is told by
 * {@link #tellAgain}.
 */
@Repository
public class AggregateStore {

    /** Generous: with a thousand people at one event, somebody always wins a round. */
    private static final int ROUNDS = 1000;

    private final MongoOperations mongo;
    private final Untold untold;

    /** The types of which nothing is known to be untold; none at the start, which may follow a crash. */
    private final Set<Class<?>> lookedThrough = ConcurrentHashMap.newKeySet();

    public AggregateStore(MongoOperations mongo, ApplicationEventPublisher publisher) {
        this.mongo = mongo;
        this.untold = new Untold(publisher);
    }

    /**
     * What a decision comes to: the aggregate as it is to be kept (the same instance when nothing changes), and what to
     * answer.
     */
    public record Change<T, R>(T aggregate, R result, List<Fact> facts) {

        public Change {
            facts = List.copyOf(facts);
        }

        public static <T, R> Change<T, R> to(T aggregate, R result, Fact... facts) {
            return new Change<>(aggregate, result, List.of(facts));
        }

        /** Nothing changes. */
        public static <T, R> Change<T, R> none(T aggregate, R result) {
            return new Change<>(aggregate, result, List.of());
        }
    }

    /** Changes what is kept under an id; empty when there is nothing. */
    public <T extends Aggregate<T>, R> Optional<R> change(
            Class<T> type, Object id, Function<T, Change<T, R>> decision) {
        for (int round = 0; round < ROUNDS; round++) {
            var found = mongo.findById(id, type);
            if (found == null) {
                return Optional.empty();
            }
            var change = decision.apply(found);
            if (change.aggregate() == found && change.facts().isEmpty()) {
                return Optional.of(change.result());
            }
            try {
                keep(type, id, change);
                return Optional.of(change.result());
            } catch (OptimisticLockingFailureException overtaken) {
                // decided anew on what is there now
            }
        }
        throw new IllegalStateException("overtaken " + ROUNDS + " times: " + type.getSimpleName() + " " + id);
    }

    /** Keeps a new aggregate; false when one is kept under its id already, which then stays as it is. */
    public <T extends Aggregate<T>> boolean add(Class<T> type, Object id, T aggregate, Fact... facts) {
        try {
            keep(type, id, Change.to(aggregate, true, facts));
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException there) {
            return false;
        }
    }

    private <T extends Aggregate<T>> void keep(Class<T> type, Object id, Change<T, ?> change) {
        var all = new ArrayList<>(change.aggregate().untold());
        all.addAll(change.facts());
        var document = named(type, id);
        var mine = untold.take(document, change.aggregate().untold(), change.facts());
        try {
            mongo.save(change.aggregate().untold(List.copyOf(all)));
        } catch (RuntimeException notKept) {
            untold.leave(document, mine);
            throw notKept;
        }
        tell(type, id, mine);
    }

    private <T extends Aggregate<T>> void tell(Class<T> type, Object id, List<Fact> facts) {
        boolean done = untold.tell(
                named(type, id),
                facts,
                told -> mongo.updateFirst(
                        query(where("_id").is(id)), new Update().pullAll("untold", told.toArray()), type));
        if (!done) {
            lookedThrough.remove(type);
        }
    }

    private static String named(Class<?> type, Object id) {
        return type.getSimpleName() + " " + id;
    }

    /**
     * Tells what was left untold by a crash, here or on another node, or by a listener that failed; answers how many
     * documents had any. Looks only when there is a reason to, as it reads through all documents of the type.
     */
    public <T extends Aggregate<T>> int tellAgain(Class<T> type, Function<T, Object> id) {
        if (!lookedThrough.add(type)) {
            return 0;
        }
        try {
            var left = mongo.find(query(where("untold.0").exists(true)), Document.class, mongo.getCollectionName(type));
            var unread = EachByItself.doing(left, document -> tellAgain(document, type, id));
            if (!unread.isEmpty()) {
                throw new IllegalStateException(unread.size() + " of " + type.getSimpleName() + " cannot be read");
            }
            return left.size();
        } catch (RuntimeException unreachable) {
            lookedThrough.remove(type);
            throw unreachable;
        }
    }

    private <T extends Aggregate<T>> void tellAgain(Document document, Class<T> type, Function<T, Object> id) {
        var aggregate = mongo.getConverter().read(type, document);
        var found = id.apply(aggregate);
        tell(type, found, untold.take(named(type, found), aggregate.untold(), List.of()));
    }

    @EventListener
    void on(NodeLost lost) {
        lookedThrough.clear();
    }
}
