package kz.akd.bot.events;

import org.bson.types.ObjectId;

/** An event. */
public record EventId(ObjectId value) {
    @Override
    public String toString() {
        return value.toHexString();
    }
}
