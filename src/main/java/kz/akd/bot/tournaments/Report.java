package kz.akd.bot.tournaments;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.play.Outcome;

/**
 * A line of the log of results, which only grows: what holds for a match is what its lines come to.
 *
 * @param match its number
 * @param outcome what was said; of a line that confirms or disputes, what it is about
 */
public record Report(int match, Kind kind, Outcome outcome, PersonId by, Instant at) {

    /** What a line says. */
    public enum Kind {
        /** A player says what it came to. */
        SAID,
        /** The other side agrees, or has not said anything for long. */
        CONFIRMED,
        /** The other side does not agree: the organiser decides. */
        DISPUTED,
        /** The organiser decides. */
        SET
    }

    Report replacing(PersonId person, PersonId nobody) {
        return by.equals(person) ? new Report(match, kind, outcome, nobody, at) : this;
    }
}
