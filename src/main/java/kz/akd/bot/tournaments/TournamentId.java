package kz.akd.bot.tournaments;

import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** A tournament. */
public record TournamentId(ObjectId value) implements DocumentId {
    @Override
    public String toString() {
        return value.toHexString();
    }
}
