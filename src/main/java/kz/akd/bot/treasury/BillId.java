package kz.akd.bot.treasury;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;

/** A member's bill for a period. */
public record BillId(ObjectId value) implements DocumentId {

    /** The same whenever it is asked for, so that a period that opens twice makes no second bill. */
    public static BillId of(PeriodId period, PersonId member) {
        var hash = UUID.nameUUIDFromBytes((period + ":" + member).getBytes(StandardCharsets.UTF_8));
        return new BillId(new ObjectId(ByteBuffer.allocate(12)
                .putLong(hash.getMostSignificantBits())
                .putInt((int) hash.getLeastSignificantBits())
                .array()));
    }

    @Override
    public String toString() {
        return value.toHexString();
    }
}
