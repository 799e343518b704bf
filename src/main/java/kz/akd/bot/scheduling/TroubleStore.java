package kz.akd.bot.scheduling;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps the troubles of jobs, one document for each job that has ever had one. */
@Repository
class TroubleStore {

    private final MongoOperations mongo;
    private final AggregateStore keeper;

    TroubleStore(MongoOperations mongo, AggregateStore keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
    }

    /** The jobs that are in trouble on some node. */
    Set<String> open() {
        return mongo.find(query(where("nodes.0").exists(true)), Trouble.class).stream()
                .map(Trouble::job)
                .collect(Collectors.toSet());
    }

    boolean change(String job, Function<Trouble, Change<Trouble, Boolean>> decision) {
        var done = keeper.change(Trouble.class, job, decision);
        if (done.isPresent()) {
            return done.get();
        }
        keeper.add(Trouble.class, job, Trouble.none(job));
        return keeper.change(Trouble.class, job, decision).orElseThrow();
    }

    void tellAgain() {
        keeper.tellAgain(Trouble.class, Trouble::job);
    }
}
