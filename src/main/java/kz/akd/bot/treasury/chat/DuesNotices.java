package kz.akd.bot.treasury.chat;

import java.util.function.Function;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.notices.Notices;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.TreasuryFacts.DuesClaimed;
import kz.akd.bot.treasury.TreasuryFacts.DuesExempted;
import kz.akd.bot.treasury.TreasuryFacts.DuesOpened;
import kz.akd.bot.treasury.TreasuryFacts.DuesOwedAgain;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesRejected;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.TreasuryFacts.ExemptionEnded;
import kz.akd.bot.treasury.chat.TreasuryTaps.OpenBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDues;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowOwnBill;
import kz.akd.bot.treasury.dues.Dues;
import kz.akd.bot.treasury.dues.DuesDesk;
import kz.akd.bot.treasury.dues.DuesReminders;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of their dues, and treasurers of what waits for them. Amounts are in no message but the member's own. */
@Component
record DuesNotices(Dues dues, DuesDesk desk, DuesReminders reminders, Notices notices) {

    /** Those who owe hear of it once, when they are awake; what is said is looked up for each. */
    @EventListener
    void on(DuesOpened fact) {
        dues.period(fact.period())
                .ifPresent(period -> notices.named("dues.opened", fact.period())
                        .whenAwake()
                        .afterAllNotices()
                        .to(reminders.audience(fact.period(), ""))
                        .saying(reader -> {
                            var id = BillId.of(fact.period(), reader.id());
                            return Screen.saying(
                                            "treasury.notice.opened",
                                            TreasuryScreens.named(fact.period()),
                                            period.due())
                                    .offering(Button.of(new ShowOwnBill(id), "treasury.notice.open"));
                        }));
    }

    @EventListener
    void on(DuesClaimed fact) {
        desk.treasurers()
                .forEach(treasurer -> desk.look(treasurer, fact.bill())
                        .toOptional()
                        .filter(bill -> !bill.member().equals(treasurer))
                        .ifPresent(bill -> notices.named("dues.claimed", fact.claim())
                                .whenAwake()
                                .to(treasurer)
                                .saying(reader -> Screen.saying(
                                                "treasury.notice.claimed",
                                                TreasuryScreens.named(bill.period()),
                                                bill.code().value())
                                        .offering(Button.of(new OpenBill(bill.id()), "treasury.notice.look")))));
    }

    @EventListener
    void on(DuesPaid fact) {
        tell(
                "dues.paid",
                fact.claim(),
                fact.bill(),
                bill -> Screen.saying("treasury.notice.paid", TreasuryScreens.named(fact.period()), fact.amount()));
    }

    @EventListener
    void on(DuesRejected fact) {
        tell(
                "dues.rejected",
                fact.claim(),
                fact.bill(),
                bill -> Screen.saying(
                        "treasury.notice.rejected", TreasuryScreens.named(bill.period()), reason(bill, fact.claim())));
    }

    @EventListener
    void on(DuesTakenBack fact) {
        tell(
                "dues.taken-back",
                fact.claim(),
                fact.bill(),
                bill -> Screen.saying(
                        "treasury.notice.taken-back",
                        TreasuryScreens.named(fact.period()),
                        reason(bill, fact.claim())));
    }

    @EventListener
    void on(DuesExempted fact) {
        tell(
                "dues.exempted",
                fact.occasion(),
                fact.bill(),
                bill -> Screen.saying("treasury.notice.exempted", TreasuryScreens.named(bill.period())));
    }

    @EventListener
    void on(DuesOwedAgain fact) {
        tell(
                "dues.owed-again",
                fact.occasion(),
                fact.bill(),
                bill -> Screen.saying("treasury.notice.owed-again", TreasuryScreens.named(bill.period())));
    }

    @EventListener
    void on(ExemptionEnded fact) {
        notices.named("dues.exemption-ended", fact.occasion())
                .whenAwake()
                .to(fact.member())
                .saying(reader -> Screen.saying("treasury.notice.exemption-ended")
                        .offering(Button.of(new ShowDues(), "treasury.menu")));
    }

    private static String reason(Bill bill, ObjectId claim) {
        return bill.claim(claim).map(Claim::finding).map(Claim.Finding::reason).orElse("");
    }

    private void tell(String name, Object occasion, BillId id, Function<Bill, Screen> words) {
        dues.find(id)
                .ifPresent(bill -> notices.named(name, occasion)
                        .whenAwake()
                        .to(bill.member())
                        .saying(reader ->
                                words.apply(bill).offering(Button.of(new ShowOwnBill(id), "treasury.notice.open"))));
    }
}
