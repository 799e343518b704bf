package kz.akd.bot.meetings;

import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** Something that somebody has to do. */
public record ActionItemId(ObjectId value) implements DocumentId {

    public static ActionItemId of(String hex) {
        return new ActionItemId(new ObjectId(hex));
    }

    @Override
    public String toString() {
        return value.toHexString();
    }
}
