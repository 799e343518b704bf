package kz.akd.bot.members.people;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.sweeps.EachByItself;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings into this node's roll, and among its applicants, what other nodes have changed; while there are none it has
 * nothing to do.
 */
@Component
public class MemberIndexRefresh implements Sweep {

    private final MemberIndex roll;
    private final Applicants applicants;
    private final People people;
    private final Nodes nodes;

    /** A node has gone, whose last changes may not have been seen here. */
    private final AtomicBoolean lost = new AtomicBoolean();

    MemberIndexRefresh(MemberIndex roll, Applicants applicants, People people, Nodes nodes) {
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
        var gone = roll.all().stream()
                .map(MemberSummary::id)
                .filter(id -> !there.containsKey(id))
                .toList();
        var changed = there.entrySet().stream()
                .filter(each -> roll.find(each.getKey())
                        .filter(listed -> listed.version() >= each.getValue())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        var unread = EachByItself.doing(
                Stream.concat(gone.stream(), changed.stream()).toList(),
                id -> people.reread(id).ifPresentOrElse(roll::put, () -> roll.remove(id)));
        if (!unread.isEmpty()) {
            throw new IllegalStateException(unread.size() + " members cannot be read");
        }
    }
}
