package kz.akd.bot.meetings;

import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** A group's meetings, which come again and again. */
public record SeriesId(ObjectId value) implements DocumentId {

    public static SeriesId of(String hex) {
        return new SeriesId(new ObjectId(hex));
    }

    @Override
    public String toString() {
        return value.toHexString();
    }
}
