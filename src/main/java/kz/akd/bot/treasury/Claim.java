package kz.akd.bot.treasury;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * That something was paid, as the member said or the treasurer noted, and what the treasurer found.
 *
 * @param id the same when it is said again, as after a double tap
 * @param stated how much, as far as the member said
 * @param finding null while it waits for the treasurer
 */
public record Claim(
        ObjectId id,
        Instant said,
        @Nullable Money stated,
        @Nullable Receipt receipt,
        @Nullable Finding finding) {

    /**
     * What the treasurer found.
     *
     * @param amount what has come; null where nothing has
     * @param reason why it was rejected, or taken back later; null where it was confirmed
     */
    public record Finding(
            PersonId by,
            Instant at,
            @Nullable Money amount,
            @Nullable String reason) {

        public boolean isConfirmed() {
            return amount != null && reason == null;
        }
    }

    public boolean isWaiting() {
        return finding == null;
    }

    /** What has come; empty while it waits, and where it was rejected or taken back. */
    public Optional<Money> received() {
        return finding != null && finding.isConfirmed() ? Optional.ofNullable(finding.amount()) : Optional.empty();
    }

    public Optional<Money> amountStated() {
        return Optional.ofNullable(stated);
    }

    public Optional<Receipt> shownBy() {
        return Optional.ofNullable(receipt);
    }

    Claim found(Finding now) {
        return new Claim(id, said, stated, receipt, now);
    }

    Claim replacing(PersonId person, PersonId nobody) {
        return finding == null || !finding.by().equals(person)
                ? this
                : found(new Finding(nobody, finding.at(), finding.amount(), finding.reason()));
    }

    @Override
    public String toString() {
        return "Claim " + id;
    }
}
