package kz.akd.bot.nodes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is alive, as one observer sees it. A node is dead when its beat has stood still for {@link #PATIENCE} observations;
 * no clock is asked, so that a clock that jumps kills nobody, and a database that is away for a while neither.
 */
final class Heartbeat {

    static final int PATIENCE = 10;

    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(Node node, int still) {}

    /** What an observation found: nodes that have just been found dead, and whether any has gone, dead or in order. */
    record Finding(List<Node> dead, boolean somebodyGone) {}

    /** Takes one observation of all nodes but the observer itself. */
    Finding observe(List<Node> nodes) {
        var before = Set.copyOf(seen.keySet());
        var dead = new ArrayList<Node>();
        var now = new HashMap<String, Seen>();
        for (var node : nodes) {
            var last = seen.get(node.id());
            int still = last != null && last.node().beat() == node.beat() ? last.still() + 1 : 0;
            if (still >= PATIENCE) {
                dead.add(node);
            } else {
                now.put(node.id(), new Seen(node, still));
            }
        }
        seen.clear();
        seen.putAll(now);
        return new Finding(List.copyOf(dead), !seen.keySet().containsAll(before));
    }

    Set<String> alive() {
        return Set.copyOf(seen.keySet());
    }
}
