package kz.akd.bot.giving.pledge;

import java.time.Instant;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Something given for a pledge: money paid, goods brought, time spent.
 *
 * @param id the same when it is said again, as after a double tap
 * @param said when the donor said so, or an officer noticed it
 * @param decision null while it waits for an officer
 */
public record Payment(
        ObjectId id,
        Instant said,
        @Nullable Receipt receipt,
        @Nullable Decision decision) {

    public static Payment said(ObjectId id, Instant at, @Nullable Receipt receipt) {
        return new Payment(id, at, receipt, null);
    }

    public boolean isWaiting() {
        return decision == null;
    }

    public Optional<Receipt> shownBy() {
        return Optional.ofNullable(receipt);
    }

    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    public Payment showing(Receipt other) {
        return new Payment(id, said, other, decision);
    }

    public Payment decided(Decision now) {
        return new Payment(id, said, receipt, now);
    }

    Payment withoutReceipt() {
        return new Payment(id, said, null, decision);
    }
}
