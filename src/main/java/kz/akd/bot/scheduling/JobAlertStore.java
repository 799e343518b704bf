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
class JobAlertStore {

    private final MongoOperations mongo;
    private final AggregateStore keeper;

    JobAlertStore(MongoOperations mongo, AggregateStore keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
    }

    /** The jobs that are in trouble on some node. */
    Set<String> open() {
        return mongo.find(query(where("nodes.0").exists(true)), JobAlert.class).stream()
                .map(JobAlert::job)
                .collect(Collectors.toSet());
    }

    boolean change(String job, Function<JobAlert, Change<JobAlert, Boolean>> decision) {
        var done = keeper.change(JobAlert.class, job, decision);
        if (done.isPresent()) {
            return done.get();
        }
        keeper.add(JobAlert.class, job, JobAlert.none(job));
        return keeper.change(JobAlert.class, job, decision).orElseThrow();
    }

    void tellAgain() {
        keeper.tellAgain(JobAlert.class, JobAlert::job);
    }
}
