package kz.akd.bot.treasury.dues;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.Exemption;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.TreasuryFacts.DuesOpened;
import kz.akd.bot.treasury.TreasuryRights;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Opens each period when its day has come, with a bill for each member who owes. What a crash leaves half done is done on
 * by the next run: a bill is made once, and the period is open when all are there.
 */
@Service
public class Periods implements Dated {

    private final DuesTerms terms;
    private final Documents<PeriodId, Period> periods;
    private final Documents<BillId, Bill> bills;
    private final Documents<PersonId, Exemption> exemptions;
    private final Audiences audiences;
    private final People people;
    private final TreasuryRights rights;
    private final RandomGenerator random;

    public Periods(
            DuesTerms terms,
            Documents<PeriodId, Period> periods,
            Documents<BillId, Bill> bills,
            Documents<PersonId, Exemption> exemptions,
            Audiences audiences,
            People people,
            TreasuryRights rights,
            RandomGenerator random) {
        this.terms = terms;
        this.periods = periods;
        this.bills = bills;
        this.exemptions = exemptions;
        this.audiences = audiences;
        this.people = people;
        this.rights = rights;
        this.random = random;
    }

    /** The latest first. */
    List<Period> opened() {
        return periods.all().stream()
                .sorted(Comparator.comparing(Period::opens).reversed())
                .toList();
    }

    Optional<LocalDate> opensNext() {
        return terms.opensAfter(rights.today());
    }

    Optional<Period> find(PeriodId id) {
        return periods.find(id);
    }

    @Override
    public String name() {
        return "dues-periods";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    /** One whose last day has passed before the bot knew of it is not opened: nobody could be in time. */
    @Override
    public void run() {
        toOpen().forEach(this::open);
    }

    private List<Period> toOpen() {
        return terms.openOn(rights.today()).stream()
                .filter(period -> periods.find(period.id()).isEmpty())
                .toList();
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return toOpen().stream()
                .map(period -> period.opens().atStartOfDay(TreasuryRights.ZONE).toInstant())
                .min(Instant::compareTo);
    }

    /** There is one at a time. */
    @Override
    public void run(Instant until) {
        run();
    }

    /** A bill that cannot be made holds up no other one; the period opens when it is there too. */
    private void open(Period period) {
        var wages = wagesStatedLast();
        RuntimeException failed = null;
        for (var person : people.findAll(audiences.members(Audience.ofKinds(terms.owedBy())))) {
            try {
                if (owes(person, period)) {
                    bill(period, person.id(), wages.get(person.id()));
                }
            } catch (RuntimeException fault) {
                failed = fault;
            }
        }
        if (failed != null) {
            throw failed;
        }
        periods.add(period, new DuesOpened(period.id()));
    }

    /** Read at once, as each member has a bill for each period; members need not state their wage each time. */
    private Map<PersonId, Money> wagesStatedLast() {
        var wages = new HashMap<PersonId, Money>();
        bills.all().stream()
                .sorted(Comparator.comparing(bill -> bill.period().value()))
                .forEach(bill -> bill.stated()
                        .ifPresentOrElse(wage -> wages.put(bill.member(), wage), () -> wages.remove(bill.member())));
        return wages;
    }

    /** From their first whole period on, unless they are exempt on the day it opens. */
    private boolean owes(Person person, Period period) {
        return person.membership()
                        .filter(member -> isSince(member, period.opens()))
                        .isPresent()
                && exemptions
                        .find(person.id())
                        .filter(exemption -> exemption.holdsOn(period.opens()))
                        .isEmpty();
    }

    private static boolean isSince(Standing.Member member, LocalDate day) {
        return !LocalDate.ofInstant(member.since(), TreasuryRights.ZONE).isAfter(day);
    }

    private void bill(Period period, PersonId member, @Nullable Money wage) {
        var id = BillId.of(period.id(), member);
        if (bills.find(id).isPresent()) {
            return;
        }
        boolean made = false;
        while (!made) {
            // a code that somebody has already is refused by the index, and another one is tried
            made = bills.add(Bill.made(period.id(), member, ReferenceCode.random(random), wage))
                    || bills.find(id).isPresent();
        }
    }

    /** Those who owe for a period and are members still: nobody who left is reminded. */
    Set<PersonId> owing(PeriodId period) {
        var owing = bills.where("period", period).stream()
                .filter(Bill::isOwed)
                .map(Bill::member)
                .toList();
        return people.findAll(owing).stream()
                .filter(person -> person.membership().isPresent())
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
