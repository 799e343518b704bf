package kz.akd.bot.scheduling;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.sweeps.NodeLost;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The jobs that do not work, agreed on with the other nodes, so that administrators hear of each trouble once, and once
 * that it is over.
 */
@Component
class JobAlerts {

    private final JobAlertStore store;
    private final Nodes nodes;
    private final Clock clock;

    /** Those open when this node last looked, and those it has opened since; unknown at first, and when a node has gone. */
    private volatile @Nullable Set<String> open;

    JobAlerts(JobAlertStore store, Nodes nodes, Clock clock) {
        this.store = store;
        this.nodes = nodes;
        this.clock = clock;
    }

    /** A job does not work here. */
    void of(String job, String reason) {
        store.change(job, trouble -> trouble.on(nodes.me(), clock.instant(), reason));
        known().add(job);
    }

    /** A job has worked here. */
    void over(String job) {
        var known = known();
        if (known.contains(job)) {
            store.change(job, trouble -> trouble.over(nodes.me(), nodes.others()));
            known.remove(job);
        }
    }

    @EventListener
    void on(NodeLost lost) {
        open = null;
    }

    private Set<String> known() {
        var known = open;
        if (known == null) {
            known = ConcurrentHashMap.newKeySet();
            known.addAll(store.open());
            open = known;
        }
        return known;
    }
}
