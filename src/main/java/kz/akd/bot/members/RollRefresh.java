package kz.akd.bot.members;

import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.NodeLost;
import kz.akd.bot.shared.Sweep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings into this node's roll, and among its applicants, what other nodes have changed; while there are none it has
 * nothing to do.
 */
@Component
class RollRefresh implements Sweep {

    private final Roll roll;
    private final Applicants applicants;
    private final People people;
    private final Nodes nodes;

    /** A node has gone, whose last changes may not have been seen here. */
    private final AtomicBoolean lost = new AtomicBoolean();

    RollRefresh(Roll roll, Applicants applicants, People people, Nodes nodes) {
        this.roll = roll;
        this.applicants = applicants;
        this.people = people;
        this.nodes = nodes;
    }

    @EventListener
    void on(NodeLost node) {
        lost.set(true);
    }

    @Override
    public String name() {
        return "roll-refresh";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        boolean afterLoss = lost.getAndSet(false);
        if (nodes.alone() && !afterLoss) {
            return;
        }
        try {
            refresh();
        } catch (RuntimeException unread) {
            if (afterLoss) {
                lost.set(true);
            }
            throw unread;
        }
    }

    private void refresh() {
        applicants.refresh();
        var there = people.versionsOfMembers();
        new HashSet<>(roll.all())
                .stream()
                        .filter(listed -> !there.containsKey(listed.id()))
                        .forEach(listed ->
                                people.reread(listed.id()).ifPresentOrElse(roll::put, () -> roll.remove(listed.id())));
        there.forEach((id, version) -> {
            if (roll.find(id).filter(listed -> listed.version() >= version).isEmpty()) {
                people.reread(id).ifPresent(roll::put);
            }
        });
    }
}
