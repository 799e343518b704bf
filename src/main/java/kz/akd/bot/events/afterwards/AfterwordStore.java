package kz.akd.bot.events.afterwards;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.Keeper;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sweep;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Keeps what was said after events, one document each, and tells what a crash has left untold of it. */
@Repository
class AfterwordStore implements Sweep {

    private final MongoOperations mongo;
    private final Keeper keeper;

    AfterwordStore(MongoOperations mongo, Keeper keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
        mongo.indexOps(Afterword.class).createIndex(new Index("opinions.person", Sort.Direction.ASC));
    }

    Afterword find(EventId event) {
        return Optional.ofNullable(mongo.findById(event, Afterword.class)).orElseGet(() -> Afterword.none(event));
    }

    <R> R change(EventId event, Function<Afterword, Change<Afterword, R>> decision) {
        return keeper.change(Afterword.class, event, decision).orElseGet(() -> {
            keeper.add(Afterword.class, event, Afterword.none(event));
            return keeper.change(Afterword.class, event, decision).orElseThrow();
        });
    }

    /** Those whose time for opinions is over, and which still know whose they are. */
    List<Afterword> unsealedAt(Instant now) {
        return mongo.find(query(where("sealed").is(false).and("until").lte(now)), Afterword.class);
    }

    List<Afterword> with(PersonId person) {
        return mongo.find(query(where("opinions.person").is(person.value())), Afterword.class);
    }

    @Override
    public String name() {
        return "untold-afterwords";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        keeper.tellAgain(Afterword.class, Afterword::event);
    }
}
