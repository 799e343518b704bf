package kz.akd.bot.meetings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** A meeting. */
public record MeetingId(ObjectId value) implements DocumentId {

    public static MeetingId of(String hex) {
        return new MeetingId(new ObjectId(hex));
    }

    /** The same for the same day of the same series, so that it is made once. */
    public static MeetingId of(SeriesId series, LocalDate day) {
        var hash = UUID.nameUUIDFromBytes((series + ":" + day).getBytes(StandardCharsets.UTF_8));
        return new MeetingId(new ObjectId(ByteBuffer.allocate(12)
                .putLong(hash.getMostSignificantBits())
                .putInt((int) hash.getLeastSignificantBits())
                .array()));
    }

    @Override
    public String toString() {
        return value.toHexString();
    }
}
