package kz.akd.bot.giving;

import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** Names a campaign. */
public record CampaignId(ObjectId value) implements DocumentId {
    @Override
    public String toString() {
        return value.toHexString();
    }
}
