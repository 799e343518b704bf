package kz.akd.bot.proposals;

import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** A proposal. */
public record ProposalId(ObjectId value) implements DocumentId {
    @Override
    public String toString() {
        return value.toHexString();
    }
}
