package kz.akd.bot.treasury.dues;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.Claim.Finding;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.Stated;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesRejected;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.TreasuryRights;
import kz.akd.bot.treasury.ledger.Ledger;
import kz.akd.bot.treasury.ledger.LedgerEntry;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What the treasurer does about members' dues. Nobody confirms their own. */
@Service
public class DuesDesk {

    private static final Logger log = LoggerFactory.getLogger(DuesDesk.class);

    private final Documents<BillId, Bill> bills;
    private final Periods periods;
    private final Ledger ledger;
    private final TreasuryRights rights;

    public DuesDesk(Documents<BillId, Bill> bills, Periods periods, Ledger ledger, TreasuryRights rights) {
        this.bills = bills;
        this.periods = periods;
        this.ledger = ledger;
        this.rights = rights;
    }

    /** Which bills of a period a list shows. */
    public enum Shown {
        WAITING,
        OWED,
        SETTLED
    }

    /** The lines of the ledger, and whether it is intact. */
    public record Book(List<LedgerEntry> lines, List<Money> balance, boolean intact) {}

    public boolean isOpenTo(PersonId by) {
        return rights.mayKeep(by);
    }

    public List<PersonId> treasurers() {
        return rights.treasurers();
    }

    /** The day on which another period opens by itself, if there are periods. */
    public Optional<LocalDate> opensNext() {
        return periods.opensNext();
    }

    /** The periods, the latest first. */
    public Result<List<Period>> periods(PersonId by) {
        return allowed(by).map(yes -> periods.opened());
    }

    /** The bills of a period, those that wait longest first. */
    public Result<List<Bill>> bills(PersonId by, PeriodId period) {
        return allowed(by)
                .flatMap(yes ->
                        periods.find(period).map(Result::done).orElseGet(() -> Result.refused(TreasuryRefusal.GONE)))
                .map(found -> bills.where("period", period).stream()
                        .sorted(Comparator.comparing((Bill bill) -> bill.waiting()
                                        .map(claim -> claim.said().toEpochMilli())
                                        .orElse(Long.MAX_VALUE))
                                .thenComparing(bill -> bill.code().value()))
                        .toList());
    }

    public static boolean shows(Shown shown, Bill bill) {
        return switch (shown) {
            case WAITING -> bill.waiting().isPresent();
            case OWED -> bill.isOwed();
            case SETTLED -> bill.waiting().isEmpty() && !bill.isOwed();
        };
    }

    /** How many claims wait for the treasurer. */
    public int waiting(PersonId by) {
        return periods(by).toOptional().orElse(List.of()).stream()
                .mapToInt(period -> (int) bills.where("period", period.id()).stream()
                        .filter(bill -> bill.waiting().isPresent())
                        .count())
                .sum();
    }

    public Result<Bill> look(PersonId by, BillId id) {
        return allowed(by)
                .flatMap(yes -> bills.find(id).map(Result::done).orElseGet(() -> Result.refused(TreasuryRefusal.GONE)));
    }

    /** Confirms that so much has come for a claim; refused where somebody has decided already. */
    public Result<Bill> confirm(PersonId by, BillId id, ObjectId claim, Money amount) {
        return decide(by, id, claim, bill -> {
            var now = rights.now();
            var after = bill.found(claim, new Finding(by, now, amount, null));
            return Change.to(
                    after, Result.done(after), new DuesPaid(id, claim, bill.period(), bill.member(), amount, now, by));
        });
    }

    /** The bills of a period with a claim whose amount the member has stated, but for the treasurer's own. */
    public Result<Stated> stated(PersonId by, PeriodId period) {
        return bills(by, period)
                .map(all -> new Stated(all.stream()
                        .filter(bill -> !bill.member().equals(by))
                        .filter(bill ->
                                bill.waiting().flatMap(Claim::amountStated).isPresent())
                        .toList()));
    }

    /**
     * Confirms these claims as they were stated, each by itself; answers how many. Refused where there are others meanwhile,
     * as nobody confirms sums that they have not seen.
     */
    public Result<Integer> confirmAll(PersonId by, PeriodId period, String seen) {
        return stated(by, period)
                .flatMap(stated -> stated.print().equals(seen)
                        ? Result.done((int) stated.bills().stream()
                                .filter(bill -> isConfirmedAsStated(by, bill))
                                .count())
                        : Result.refused(TreasuryRefusal.OTHERS));
    }

    private boolean isConfirmedAsStated(PersonId by, Bill bill) {
        var waiting = bill.waiting();
        var amount = waiting.flatMap(Claim::amountStated);
        try {
            return amount.isPresent()
                    && confirm(by, bill.id(), waiting.get().id(), amount.get()).isDone();
        } catch (RuntimeException fault) {
            // this one goes on waiting in the treasurer's list
            log.error("A claim of {} could not be confirmed", bill, fault);
            return false;
        }
    }

    /** Says that nothing has come for a claim; the member hears why and owes again. */
    public Result<Bill> reject(PersonId by, BillId id, ObjectId claim, String reason) {
        return decide(by, id, claim, bill -> {
            var after = bill.found(claim, new Finding(by, rights.now(), null, reason));
            return Change.to(after, Result.done(after), new DuesRejected(id, claim));
        });
    }

    /** Notes what was paid in cash, or by a payment that nobody claimed. */
    public Result<Bill> record(PersonId by, BillId id, ObjectId claim, Money amount) {
        var now = rights.now();
        return change(by, id, bill -> {
            if (bill.claim(claim).isPresent()) {
                return Change.none(bill, Result.done(bill));
            } else if (bill.waiting().isPresent()) {
                return Change.none(bill, Result.refused(TreasuryRefusal.WAITS));
            } else if (!bill.isOwed()) {
                return Change.none(bill, Result.refused(TreasuryRefusal.SETTLED));
            }
            var after = bill.with(new Claim(claim, now, amount, null, new Finding(by, now, amount, null)));
            return Change.to(
                    after, Result.done(after), new DuesPaid(id, claim, bill.period(), bill.member(), amount, now, by));
        });
    }

    /** Takes back what was confirmed by mistake: the ledger gets an entry against it, and the member owes again. */
    public Result<Bill> takeBack(PersonId by, BillId id, ObjectId claim, String reason) {
        return change(by, id, bill -> {
            var received = bill.claim(claim).flatMap(Claim::received);
            if (received.isEmpty()) {
                return Change.none(
                        bill,
                        bill.claim(claim).isPresent()
                                ? Result.refused(TreasuryRefusal.DECIDED)
                                : Result.refused(TreasuryRefusal.GONE));
            }
            var now = rights.now();
            var after = bill.found(claim, new Finding(by, now, received.get(), reason));
            return Change.to(
                    after,
                    Result.done(after),
                    new DuesTakenBack(id, claim, bill.period(), bill.member(), received.get(), now, by));
        });
    }

    public Result<Book> book(PersonId by) {
        return allowed(by).map(yes -> {
            var lines = ledger.lines();
            return new Book(lines, List.copyOf(Ledger.balance(lines)), Ledger.isIntact(lines));
        });
    }

    private Result<Bill> decide(
            PersonId by, BillId id, ObjectId claim, Function<Bill, Change<Bill, Result<Bill>>> decision) {
        return change(by, id, bill -> {
            var found = bill.claim(claim);
            if (found.isEmpty()) {
                return Change.none(bill, Result.refused(TreasuryRefusal.GONE));
            }
            return found.get().isWaiting()
                    ? decision.apply(bill)
                    : Change.none(bill, Result.refused(TreasuryRefusal.DECIDED));
        });
    }

    Result<Bill> change(PersonId by, BillId id, Function<Bill, Change<Bill, Result<Bill>>> decision) {
        if (!rights.mayKeep(by)) {
            return Result.refused(TreasuryRefusal.NOT_ALLOWED);
        }
        return bills.change(
                        id,
                        bill -> bill.member().equals(by)
                                ? Change.none(bill, Result.<Bill>refused(TreasuryRefusal.OWN))
                                : decision.apply(bill))
                .orElseGet(() -> Result.refused(TreasuryRefusal.GONE));
    }

    private Result<Boolean> allowed(PersonId by) {
        return rights.mayKeep(by) ? Result.done(true) : Result.refused(TreasuryRefusal.NOT_ALLOWED);
    }
}
