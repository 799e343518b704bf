package kz.akd.bot.tournaments;

import java.util.List;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens to tournaments. */
public sealed interface TournamentFacts extends Fact {

    TournamentId tournament();

    @TypeAlias("tournament-opened")
    record TournamentOpened(TournamentId tournament) implements TournamentFacts {}

    /** A place that became free went to the first who waited. */
    @TypeAlias("tournament-moved-up")
    record MovedUp(TournamentId tournament, ObjectId entrant) implements TournamentFacts {}

    /**
     * An entrant is no longer in it, and these are to be told.
     *
     * @param removed whether by the organiser; else its captain has withdrawn a team
     */
    @TypeAlias("tournament-entrant-out")
    record EntrantOut(TournamentId tournament, List<PersonId> players, boolean removed, ObjectId occasion)
            implements TournamentFacts {
        public EntrantOut {
            players = List.copyOf(players);
        }
    }

    @TypeAlias("tournament-drawn")
    record TournamentDrawn(TournamentId tournament) implements TournamentFacts {}

    /** A player says what a match came to; the other side is asked. */
    @TypeAlias("match-said")
    record ResultSaid(TournamentId tournament, int match, ObjectId occasion) implements TournamentFacts {}

    /** The two sides do not agree; the organiser decides. */
    @TypeAlias("match-disputed")
    record ResultDisputed(TournamentId tournament, int match, ObjectId occasion, PersonId by)
            implements TournamentFacts {}

    /** A match is decided, and others may have become open by it. */
    @TypeAlias("match-decided")
    record MatchDecided(TournamentId tournament, int match, ObjectId occasion) implements TournamentFacts {}

    /** All are decided, and the winner is known. */
    @TypeAlias("tournament-over")
    record TournamentOver(TournamentId tournament, ObjectId occasion) implements TournamentFacts {}

    @TypeAlias("tournament-cancelled")
    record TournamentCancelled(TournamentId tournament) implements TournamentFacts {}
}
