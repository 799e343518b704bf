package kz.akd.bot.treasury.dues;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Exemption;
import kz.akd.bot.treasury.TreasuryFacts.DuesExempted;
import kz.akd.bot.treasury.TreasuryFacts.DuesOwedAgain;
import kz.akd.bot.treasury.TreasuryFacts.ExemptionEnded;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.TreasuryRights;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who owes no dues for a time, as the treasurer decides; nobody decides about themselves. */
@Service
public class Exemptions {

    private static final int ONE_YEAR = 1;

    private final Documents<PersonId, Exemption> exemptions;
    private final DuesDesk desk;
    private final TreasuryRights rights;

    Exemptions(Documents<PersonId, Exemption> exemptions, DuesDesk desk, TreasuryRights rights) {
        this.exemptions = exemptions;
        this.desk = desk;
        this.rights = rights;
    }

    /** How long an exemption holds. */
    public enum Lasting {
        THIS_PERIOD,
        A_YEAR,
        ALWAYS
    }

    /** Those that hold today, the longest first. */
    public Result<List<Exemption>> standing(PersonId by) {
        if (!rights.mayKeep(by)) {
            return Result.refused(TreasuryRefusal.NOT_ALLOWED);
        }
        var today = rights.today();
        return Result.done(exemptions.all().stream()
                .filter(exemption -> exemption.holdsOn(today))
                .sorted(Comparator.comparing(Exemption::from)
                        .thenComparing(exemption -> exemption.member().value()))
                .toList());
    }

    /** Exempts a member from a bill, and for as long as it holds from those to come. */
    public Result<Bill> exempt(PersonId by, BillId id, String reason, Lasting lasting) {
        var now = rights.now();
        var exempted = desk.change(by, id, bill -> {
            if (bill.relief() != null) {
                return Change.none(bill, Result.done(bill));
            } else if (!bill.isOwed()) {
                return Change.none(bill, Result.refused(TreasuryRefusal.SETTLED));
            }
            var after = bill.relieved(new Bill.Relief(reason, by, now));
            return Change.to(after, Result.done(after), new DuesExempted(id, new ObjectId()));
        });
        exempted.toOptional().filter(bill -> lasting != Lasting.THIS_PERIOD).ifPresent(bill -> {
            var exemption = exemption(bill.member(), by, reason, lasting);
            exemptions.changeOrBegin(bill.member(), () -> exemption, before -> Change.to(exemption, true));
        });
        return exempted;
    }

    private Exemption exemption(PersonId member, PersonId by, String reason, Lasting lasting) {
        LocalDate today = rights.today();
        return new Exemption(member, today, lasting == Lasting.A_YEAR ? today.plusYears(ONE_YEAR) : null, reason, by);
    }

    /** Has a member owe a bill after all; an exemption from those to come ends by {@link #end}. */
    public Result<Bill> owedAgain(PersonId by, BillId id) {
        return desk.change(by, id, bill -> {
            if (bill.relief() == null) {
                return Change.none(bill, Result.done(bill));
            }
            var after = bill.relieved(null);
            return Change.to(after, Result.done(after), new DuesOwedAgain(id, by, new ObjectId()));
        });
    }

    /** Ends an exemption, so that the member owes from the next period on. */
    public Result<PersonId> end(PersonId by, PersonId member) {
        if (!rights.mayKeep(by)) {
            return Result.refused(TreasuryRefusal.NOT_ALLOWED);
        } else if (member.equals(by)) {
            return Result.refused(TreasuryRefusal.OWN);
        }
        var today = rights.today();
        return exemptions
                .change(
                        member,
                        exemption -> exemption.holdsOn(today)
                                ? Change.to(
                                        exemption.until(today.minusDays(1)),
                                        Result.done(member),
                                        new ExemptionEnded(member, by, new ObjectId()))
                                : Change.none(exemption, Result.<PersonId>refused(TreasuryRefusal.GONE)))
                .orElseGet(() -> Result.refused(TreasuryRefusal.GONE));
    }
}
