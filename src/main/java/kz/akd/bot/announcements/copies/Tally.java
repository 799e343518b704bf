package kz.akd.bot.announcements.copies;

import java.util.Map;
import kz.akd.bot.announcements.copies.Copy.State;

/**
 * What became of all copies, counted from each: the parts always add up to all.
 *
 * @param failures how often copies failed, by the reason
 * @param skipped how many were left out, by the reason
 * @param uncorrected how many delivered ones could not be corrected
 * @param read how many said that they have read it
 */
public record Tally(
        Map<State, Integer> copies,
        Map<String, Integer> failures,
        Map<String, Integer> skipped,
        int uncorrected,
        int read) {

    public Tally {
        copies = Map.copyOf(copies);
        failures = Map.copyOf(failures);
        skipped = Map.copyOf(skipped);
    }

    public int of(State state) {
        return copies.getOrDefault(state, 0);
    }

    /** Those that are yet to be sent, or under way. */
    public int pending() {
        return of(State.PENDING) + of(State.POSTED);
    }

    public int all() {
        return copies.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int done() {
        return all() - pending();
    }
}
