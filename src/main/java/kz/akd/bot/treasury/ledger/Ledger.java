package kz.akd.bot.treasury.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kz.akd.bot.giving.GivingFacts.PaymentConfirmed;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.ledger.LedgerEntry.Draft;
import kz.akd.bot.treasury.ledger.LedgerEntry.Kind;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The fund's ledger. A payment that is confirmed is a fact kept with its bill, told until it is heard here; what is heard
 * twice, or on two nodes, is entered once.
 */
@Component
public class Ledger {

    private static final Comparator<LedgerEntry> IN_ORDER = Comparator.comparingLong(LedgerEntry::number);

    private final Documents<Long, LedgerEntry> entries;
    private volatile @Nullable LedgerEntry last;

    public Ledger(Documents<Long, LedgerEntry> entries) {
        this.entries = entries;
    }

    @EventListener
    public void on(DuesPaid fact) {
        enter(new Draft(
                "dues:" + fact.claim(),
                Kind.DUES,
                fact.amount(),
                fact.period().value(),
                fact.member(),
                fact.by(),
                fact.at()));
    }

    @EventListener
    public void on(DuesTakenBack fact) {
        enter(new Draft(
                "dues-back:" + fact.claim(),
                Kind.REVERSAL,
                fact.amount().negated(),
                fact.period().value(),
                fact.member(),
                fact.by(),
                fact.at()));
    }

    @EventListener
    public void on(PaymentConfirmed fact) {
        enter(new Draft(
                "gift:" + fact.payment(),
                Kind.GIFT,
                fact.amount(),
                fact.reference().value(),
                fact.donor(),
                fact.by(),
                fact.at()));
    }

    /** Enters something once. Who takes the next number first has it; the other one takes the number after it. */
    synchronized void enter(Draft draft) {
        while (entries.where("cause", draft.cause()).isEmpty()) {
            var next = LedgerEntry.after(last(), draft);
            if (entries.add(next)) {
                last = next;
            }
        }
    }

    /** The last line, whoever has entered it. */
    private @Nullable LedgerEntry last() {
        var known = last;
        if (known == null) {
            known = entries.all().stream().max(IN_ORDER).orElse(null);
        }
        while (known != null) {
            var next = entries.find(known.number() + 1);
            if (next.isEmpty()) {
                break;
            }
            known = next.get();
        }
        last = known;
        return known;
    }

    /** All lines, the first first. */
    public List<LedgerEntry> lines() {
        return entries.all().stream().sorted(IN_ORDER).toList();
    }

    /** What is in the fund, a sum for each currency. */
    public static Collection<Money> balance(List<LedgerEntry> lines) {
        var sums = new TreeMap<String, Money>();
        lines.forEach(line -> sums.merge(line.amount().getCurrencyUnit().getCode(), line.amount(), Money::plus));
        return List.copyOf(sums.values());
    }

    /** Whether no line was changed, left out or put in between. */
    public static boolean isIntact(List<LedgerEntry> lines) {
        LedgerEntry before = null;
        for (var line : lines) {
            if (!line.follows(before)) {
                return false;
            }
            before = line;
        }
        return true;
    }
}
