package kz.akd.bot.treasury;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.springframework.data.annotation.TypeAlias;

/** What happens to dues. What names amounts says none of them in logs. */
public sealed interface TreasuryFacts extends Fact {

    /** All bills of a period are made, and those who owe are to be told. */
    @TypeAlias("dues-opened")
    record DuesOpened(PeriodId period) implements TreasuryFacts {}

    /** A member says that they paid; the treasurer has to look. */
    @TypeAlias("dues-claimed")
    record DuesClaimed(BillId bill, ObjectId claim) implements TreasuryFacts {}

    /** Money has come, and belongs into the ledger. */
    @TypeAlias("dues-paid")
    record DuesPaid(
            BillId bill, ObjectId claim, PeriodId period, PersonId member, Money amount, Instant at, PersonId by)
            implements TreasuryFacts {
        @Override
        public String toString() {
            return "DuesPaid " + claim;
        }
    }

    @TypeAlias("dues-rejected")
    record DuesRejected(BillId bill, ObjectId claim) implements TreasuryFacts {}

    /** What was confirmed had not come: the ledger takes it back by an entry of its own. */
    @TypeAlias("dues-taken-back")
    record DuesTakenBack(
            BillId bill, ObjectId claim, PeriodId period, PersonId member, Money amount, Instant at, PersonId by)
            implements TreasuryFacts {
        @Override
        public String toString() {
            return "DuesTakenBack " + claim;
        }
    }

    @TypeAlias("dues-exempted")
    record DuesExempted(BillId bill, ObjectId occasion) implements TreasuryFacts {}

    /** An exemption from a bill was taken back. */
    @TypeAlias("dues-owed-again")
    record DuesOwedAgain(BillId bill, PersonId by, ObjectId occasion) implements TreasuryFacts {}

    /** A member owes again from the next period on. */
    @TypeAlias("dues-exemption-ended")
    record ExemptionEnded(PersonId member, PersonId by, ObjectId occasion) implements TreasuryFacts {}
}
