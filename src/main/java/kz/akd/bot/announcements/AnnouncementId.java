package kz.akd.bot.announcements;

import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** An announcement. */
public record AnnouncementId(ObjectId value) implements DocumentId {
    @Override
    public String toString() {
        return value.toHexString();
    }
}
