package kz.akd.bot.treasury.dues;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.TreasuryFacts.DuesClaimed;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.TreasuryRights;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a member does about their own dues. */
@Service
public class Dues {

    private final Documents<BillId, Bill> bills;
    private final Documents<PeriodId, Period> periods;
    private final TreasuryRights rights;
    private final DuesTerms terms;

    public Dues(
            Documents<BillId, Bill> bills,
            Documents<PeriodId, Period> periods,
            TreasuryRights rights,
            DuesTerms terms) {
        this.bills = bills;
        this.periods = periods;
        this.rights = rights;
        this.terms = terms;
    }

    public DuesTerms terms() {
        return terms;
    }

    /** The day on which another period opens for a member, if they are of those who owe. */
    public Optional<LocalDate> opensNextFor(PersonId member) {
        return rights.isOfKind(member, terms.owedBy()) ? terms.opensAfter(rights.today()) : Optional.empty();
    }

    public boolean isMember(PersonId person) {
        return rights.isMember(person);
    }

    /** All bills of a member, the latest first. */
    public List<Bill> of(PersonId member) {
        return bills.where("member", member).stream()
                .sorted(Comparator.comparing((Bill bill) -> bill.period().value())
                        .reversed())
                .toList();
    }

    public Optional<Bill> find(PersonId member, BillId id) {
        return bills.find(id).filter(bill -> bill.member().equals(member));
    }

    /** A bill, for a notice to its member. */
    public Optional<Bill> find(BillId id) {
        return bills.find(id);
    }

    /** A member's bill for a period. */
    public Optional<Bill> of(PersonId member, PeriodId period) {
        return bills.find(BillId.of(period, member));
    }

    public Optional<Period> period(PeriodId id) {
        return periods.find(id);
    }

    /** States one day's wage; none for paying what they wish. */
    public Result<Bill> state(PersonId member, BillId id, @Nullable Money wage) {
        return own(
                member,
                id,
                bill -> bill.relief() != null || bill.state() == Bill.State.PAID
                        ? Change.none(bill, Result.refused(TreasuryRefusal.SETTLED))
                        : done(bill.stating(wage)));
    }

    /**
     * Says that it is paid, which silences reminders until the treasurer has looked.
     *
     * @param claim the same for a form's second ending or a second tap, which then does nothing
     * @param amount empty where the member does not say
     */
    public Result<Bill> claim(
            PersonId member, BillId id, ObjectId claim, Optional<Money> amount, Optional<Receipt> receipt) {
        var now = rights.now();
        return own(member, id, bill -> {
            if (bill.claim(claim).isPresent()) {
                return Change.none(bill, Result.done(bill));
            } else if (!bill.isOwed()) {
                var why = bill.state() == Bill.State.CLAIMED ? TreasuryRefusal.WAITS : TreasuryRefusal.SETTLED;
                return Change.none(bill, Result.refused(why));
            }
            var said = new Claim(claim, now, amount.or(bill::stated).orElse(null), receipt.orElse(null), null);
            var after = bill.with(said);
            return Change.to(after, Result.done(after), new DuesClaimed(id, claim));
        });
    }

    private static Change<Bill, Result<Bill>> done(Bill bill) {
        return Change.to(bill, Result.done(bill));
    }

    private Result<Bill> own(PersonId member, BillId id, Function<Bill, Change<Bill, Result<Bill>>> decision) {
        if (!rights.isMember(member)) {
            return Result.refused(TreasuryRefusal.MEMBERS_ONLY);
        }
        return bills.change(
                        id,
                        bill -> bill.member().equals(member)
                                ? decision.apply(bill)
                                : Change.none(bill, Result.<Bill>refused(TreasuryRefusal.GONE)))
                .orElseGet(() -> Result.refused(TreasuryRefusal.GONE));
    }
}
