package kz.akd.bot.treasury.dues;

import java.util.Optional;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.store.Documents;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.TreasuryFacts.DuesExempted;
import kz.akd.bot.treasury.TreasuryFacts.DuesOwedAgain;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesRejected;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.TreasuryFacts.ExemptionEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down what treasurers decided about others' dues. By the facts, as these are told until they are heard, whatever
 * crashes; without amounts, as more people read the audit log than may see these.
 */
@Component
public record AuditedDues(AuditLog audit, Documents<BillId, Bill> bills) {

    @EventListener
    public void on(DuesPaid fact) {
        audit.write(
                fact.by(),
                "dues.confirmed",
                fact.member(),
                fact.claim(),
                fact.period().value());
    }

    @EventListener
    public void on(DuesTakenBack fact) {
        audit.write(
                fact.by(),
                "dues.taken-back",
                fact.member(),
                fact.claim(),
                fact.period().value());
    }

    @EventListener
    public void on(DuesRejected fact) {
        bills.find(fact.bill())
                .ifPresent(bill -> bill.claim(fact.claim())
                        .map(Claim::finding)
                        .ifPresent(finding -> audit.write(
                                finding.by(),
                                "dues.rejected",
                                bill.member(),
                                fact.claim(),
                                bill.period().value())));
    }

    @EventListener
    public void on(DuesExempted fact) {
        bills.find(fact.bill())
                .ifPresent(bill -> Optional.ofNullable(bill.relief())
                        .ifPresent(relief -> audit.write(
                                relief.by(),
                                "dues.exempted",
                                bill.member(),
                                fact.occasion(),
                                bill.period().value())));
    }

    @EventListener
    public void on(DuesOwedAgain fact) {
        bills.find(fact.bill())
                .ifPresent(bill -> audit.write(
                        fact.by(),
                        "dues.owed-again",
                        bill.member(),
                        fact.occasion(),
                        bill.period().value()));
    }

    @EventListener
    public void on(ExemptionEnded fact) {
        audit.write(fact.by(), "dues.exemption-ended", fact.member(), fact.occasion(), "");
    }
}
