package kz.akd.bot.shared.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells the facts that documents keep untold, and has them cleared. Whoever changes a document while its facts are being
 * told on this node tells their own only, so that one that listens for long has nothing told over and over.
 */
public final class Untold {

    private static final Logger log = LoggerFactory.getLogger(Untold.class);

    private final ApplicationEventPublisher publisher;
    private final Map<Held, Integer> beingTold = new HashMap<>();

    public Untold(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    private record Held(String document, Fact fact) {}

    /**
     * Those facts whose telling is up to the caller from now on, until {@link #tell} or {@link #leave}.
     *
     * @param document names it among all documents
     * @param found what it held before; perhaps somebody is telling that
     * @param more what it is about to hold in addition, though an equal one may be on its way already
     */
    public synchronized List<Fact> take(String document, List<Fact> found, List<Fact> more) {
        var mine = new ArrayList<>(found.stream()
                .filter(fact -> !beingTold.containsKey(new Held(document, fact)))
                .toList());
        mine.addAll(more);
        mine.forEach(fact -> beingTold.merge(new Held(document, fact), 1, Integer::sum));
        return List.copyOf(mine);
    }

    /** Tells none of them after all; answers those that nobody is telling now. */
    public synchronized List<Fact> leave(String document, List<Fact> mine) {
        return mine.stream()
                .distinct()
                .filter(fact -> {
                    var held = new Held(document, fact);
                    mine.stream()
                            .filter(fact::equals)
                            .forEach(each -> beingTold.computeIfPresent(
                                    held, (key, tellers) -> tellers == 1 ? null : tellers - 1));
                    return !beingTold.containsKey(held);
                })
                .toList();
    }

    /**
     * Tells facts that were taken. Throws nothing: what was kept stays kept, whoever failed to hear of it.
     *
     * @param clearing takes those that were told out of the document
     * @return whether all of it is told and cleared; otherwise it is to be told again
     */
    public boolean tell(String document, List<Fact> mine, Consumer<List<Fact>> clearing) {
        if (mine.isEmpty()) {
            return true;
        }
        boolean heard = false;
        try {
            mine.forEach(publisher::publishEvent);
            heard = true;
        } catch (RuntimeException unheard) {
            log.warn("A fact of {} is told again later", document, unheard);
        }
        var left = leave(document, mine);
        return heard && (left.isEmpty() || isCleared(document, left, clearing));
    }

    private static boolean isCleared(String document, List<Fact> told, Consumer<List<Fact>> clearing) {
        try {
            clearing.accept(told);
            return true;
        } catch (RuntimeException unreachable) {
            log.warn("Facts of {} are told again later", document, unreachable);
            return false;
        }
    }
}
