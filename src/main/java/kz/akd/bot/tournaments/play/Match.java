package kz.akd.bot.tournaments.play;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One match as it stands.
 *
 * @param number of the match in its tournament, from 1 on; it never changes
 * @param round from 1 on; the match for the third place is of the final's round
 * @param home who plays, by their number in the draw, from 1 on; null while it is not known, and where nobody comes
 * @param outcome null while it is not decided
 * @param bye whether one side has nobody to play against, and goes on
 * @param thirdPlace whether it is played for the third place
 */
public record Match(
        int number,
        int round,
        @Nullable Integer home,
        @Nullable Integer away,
        @Nullable Outcome outcome,
        boolean bye,
        boolean thirdPlace) {

    /** Whether it can be played now: both sides are known and nothing is decided. */
    public boolean isOpen() {
        return home != null && away != null && outcome == null && !bye;
    }

    public boolean isDecided() {
        return outcome != null;
    }

    public Optional<Outcome> result() {
        return Optional.ofNullable(outcome);
    }

    public boolean has(int entrant) {
        return is(home, entrant) || is(away, entrant);
    }

    private static boolean is(@Nullable Integer side, int entrant) {
        return side != null && side == entrant;
    }

    /** Who goes on; nobody while it is open, after a draw, and where neither side played. */
    public OptionalInt winner() {
        if (bye) {
            return side(home != null ? home : away);
        }
        return outcome == null || outcome.isDraw()
                ? OptionalInt.empty()
                : side(outcome.home() > outcome.away() ? home : away);
    }

    public OptionalInt loser() {
        return bye || outcome == null || outcome.isDraw()
                ? OptionalInt.empty()
                : side(outcome.home() > outcome.away() ? away : home);
    }

    private static OptionalInt side(@Nullable Integer entrant) {
        return entrant == null ? OptionalInt.empty() : OptionalInt.of(entrant);
    }
}
