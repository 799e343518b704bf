package kz.akd.bot.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bson.types.ObjectId;

/** An event. */
public record EventId(ObjectId value) {
    /** The same id for the same run and the same thing of it, whenever it is asked for. */
    public static EventId numbered(ObjectId run, Object number) {
        var hash = UUID.nameUUIDFromBytes((run + ":" + number).getBytes(StandardCharsets.UTF_8));
        return new EventId(new ObjectId(ByteBuffer.allocate(12)
                .putLong(hash.getMostSignificantBits())
                .putInt((int) hash.getLeastSignificantBits())
                .array()));
    }

    @Override
    public String toString() {
        return value.toHexString();
    }
}
