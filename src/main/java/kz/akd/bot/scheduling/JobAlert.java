package kz.akd.bot.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.akd.bot.shared.facts.Aggregate;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.facts.SweepFacts.SweepFailing;
import kz.akd.bot.shared.facts.SweepFacts.SweepWorksAgain;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a job does not work, on whichever nodes: one trouble from the first node that it fails on until it works on all.
 *
 * @param number which of the job's troubles this is
 * @param nodes where it fails; none when the trouble is over
 */
@Document("job_troubles")
record JobAlert(
        @Id String job,
        long number,
        Instant since,
        Set<String> nodes,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<JobAlert> {

    static JobAlert none(String job) {
        return new JobAlert(job, 0, Instant.EPOCH, Set.of(), List.of(), null);
    }

    /** Where it goes on, nobody is told again. */
    Change<JobAlert, Boolean> on(String node, Instant now, String reason) {
        if (nodes.isEmpty()) {
            var begun = new JobAlert(job, number + 1, now, Set.of(node), untold, version);
            return Change.to(begun, true, new SweepFailing(job, number + 1, now, reason));
        }
        var more = new TreeSet<>(nodes);
        return more.add(node) ? Change.to(among(more), false) : Change.none(this, false);
    }

    /** It works on a node; nodes that are no longer alive do not count. */
    Change<JobAlert, Boolean> over(String node, Set<String> others) {
        if (nodes.isEmpty()) {
            return Change.none(this, true);
        }
        var left = nodes.stream()
                .filter(each -> others.contains(each) && !each.equals(node))
                .collect(Collectors.toSet());
        if (left.isEmpty()) {
            return Change.to(among(left), true, new SweepWorksAgain(job, number, since));
        }
        return left.equals(nodes) ? Change.none(this, false) : Change.to(among(left), false);
    }

    private JobAlert among(Set<String> left) {
        return new JobAlert(job, number, since, Set.copyOf(left), untold, version);
    }

    @Override
    public JobAlert untold(List<Fact> facts) {
        return new JobAlert(job, number, since, nodes, facts, version);
    }
}
