package kz.akd.bot.members;

import org.bson.types.ObjectId;

/** Identifies a group. */
public record GroupId(ObjectId value) {

    @Override
    public String toString() {
        return value.toHexString();
    }
}
