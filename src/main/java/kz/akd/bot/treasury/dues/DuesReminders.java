package kz.akd.bot.treasury.dues;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.own.OwnReminders;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.TreasuryFacts.DuesClaimed;
import kz.akd.bot.treasury.TreasuryFacts.DuesExempted;
import kz.akd.bot.treasury.TreasuryFacts.DuesOpened;
import kz.akd.bot.treasury.TreasuryFacts.DuesOwedAgain;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesRejected;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.TreasuryRights;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who owe dues are reminded, and the treasurers of those who still do. */
@Component
public class DuesReminders {

    public static final String KIND = "dues";

    /** The rule by which treasurers hear who has not paid. */
    public static final String ARREARS = "arrears";

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Duration HELPS_AFTER_LAST = Duration.ofDays(7);

    private final DuesTerms terms;
    private final Documents<PeriodId, Period> periods;
    private final Documents<BillId, Bill> bills;
    private final Periods opening;
    private final Reminders reminders;
    private final OwnReminders own;
    private final TreasuryRights rights;
    private final AuditLog audit;

    public DuesReminders(
            DuesTerms terms,
            Documents<PeriodId, Period> periods,
            Documents<BillId, Bill> bills,
            Periods opening,
            Reminders reminders,
            OwnReminders own,
            TreasuryRights rights,
            AuditLog audit) {
        this.terms = terms;
        this.periods = periods;
        this.bills = bills;
        this.opening = opening;
        this.reminders = reminders;
        this.own = own;
        this.rights = rights;
        this.audit = audit;
    }

    @EventListener
    public void on(DuesOpened fact) {
        reminders.plan(
                subject(fact.period()),
                () -> periods.find(fact.period()).map(this::rules).orElse(List.of()));
    }

    private List<Rule> rules(Period period) {
        var lastDay = new LocalMoment(period.due().atTime(MORNING), TreasuryRights.ZONE);
        var last = terms.reminders().stream().min(Duration::compareTo).orElse(Duration.ZERO);
        var listed = lastDay.earlier(last).instant().plus(Duration.ofDays(1));
        var rules = new ArrayList<>(Rule.around(lastDay, terms.reminders(), listed.plus(HELPS_AFTER_LAST)));
        rules.add(new Rule(ARREARS, listed, listed.plus(HELPS_AFTER_LAST)));
        return rules;
    }

    @EventListener
    public void on(DuesClaimed fact) {
        settle(fact.bill());
    }

    @EventListener
    public void on(DuesPaid fact) {
        settle(fact.bill());
    }

    @EventListener
    public void on(DuesExempted fact) {
        settle(fact.bill());
    }

    @EventListener
    public void on(DuesOwedAgain fact) {
        settle(fact.bill());
    }

    @EventListener
    public void on(DuesRejected fact) {
        settle(fact.bill());
    }

    @EventListener
    public void on(DuesTakenBack fact) {
        settle(fact.bill());
    }

    /**
     * What waits for somebody's morning is dropped as soon as nothing is owed, and whoever owes again, or still a part, is
     * reminded again. How the bill stands now decides, as a fact may be told again after a later one. Treasurers hear of
     * others' arrears under the same subject, so that it is never stopped for them.
     */
    private void settle(BillId id) {
        bills.find(id).filter(bill -> !rights.mayKeep(bill.member())).ifPresent(bill -> {
            if (bill.isOwed()) {
                own.resume(bill.member(), subject(bill.period()));
            } else {
                own.stop(bill.member(), subject(bill.period()));
            }
        });
    }

    /** Those who owe as things are now; of the last rule, the treasurers as long as somebody does. */
    public List<PersonId> audience(PeriodId period, String rule) {
        var owing = opening.owing(period);
        if (rule.equals(ARREARS)) {
            return owing.isEmpty() ? List.of() : rights.treasurers();
        }
        return List.copyOf(owing);
    }

    /** How many owe. */
    public int owing(PeriodId period) {
        return opening.owing(period).size();
    }

    public boolean isLate(Period period) {
        return rights.today().isAfter(period.due());
    }

    public boolean looksAfter(PersonId officer) {
        return rights.mayKeep(officer);
    }

    /** A treasurer stops a reminder. */
    public void stopped(PersonId officer, PeriodId period, ObjectId occasion) {
        audit.write(officer, "dues.reminder-stopped", officer, occasion, period.value());
    }

    public static Subject subject(PeriodId period) {
        return new Subject(KIND, period.value());
    }
}
