package kz.akd.bot.treasury.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.chat.TreasuryTaps.SayPaid;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDues;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowOwnBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.StateWage;

/** Dues as their member sees them. */
final class OwnDuesScreens {

    private OwnDuesScreens() {}

    /** Where there is one bill, it is opened at once. */
    static Screen all(List<Bill> bills, Optional<LocalDate> next) {
        var screen = bills.isEmpty()
                ? TreasuryScreens.next(Screen.saying("treasury.own.none"), next)
                : Screen.saying("treasury.own");
        for (var bill : bills) {
            screen = screen.and(
                            "treasury.own.line",
                            TreasuryScreens.named(bill.period()),
                            TreasuryScreens.state(bill),
                            TreasuryScreens.sums(bill.received()))
                    .offering(Button.of(new ShowOwnBill(bill.id()), TreasuryScreens.named(bill.period())));
        }
        return screen.backHome();
    }

    static Screen one(Bill bill, Optional<Period> period, DuesTerms terms) {
        var screen = Screen.saying("treasury.bill", TreasuryScreens.named(bill.period()), TreasuryScreens.state(bill));
        if (period.isPresent() && bill.isOwed()) {
            screen = screen.and("treasury.bill.due", period.get().due());
        }
        if (bill.relief() != null) {
            return screen.and("treasury.bill.relief", bill.relief().reason()).back(new ShowDues());
        }
        screen = screen.and(
                "treasury.bill.wage",
                bill.stated().map(wage -> Text.of("treasury.money", wage)).orElse(Text.of("treasury.bill.wage.none")));
        if (!bill.received().isEmpty()) {
            screen = screen.and("treasury.bill.received", TreasuryScreens.sums(bill.received()));
        }
        screen = rejected(screen, bill);
        if (bill.isOwed()) {
            screen = screen.and(
                            terms.howToPay().isEmpty()
                                    ? Text.of("treasury.bill.ask-treasurer")
                                    : Text.of("treasury.bill.how", terms.howToPay()))
                    .and("treasury.bill.code", bill.code().value())
                    .offering(Button.of(new SayPaid(bill.id()), "treasury.bill.paid"))
                    .offering(
                            Button.copying(bill.code().value(), "treasury.bill.copy"),
                            Button.of(new StateWage(bill.id()), "treasury.bill.state-wage"));
        }
        return screen.back(new ShowDues());
    }

    /** Why the last claim was rejected or taken back, as long as nothing newer is known. */
    private static Screen rejected(Screen screen, Bill bill) {
        if (bill.claims().isEmpty()) {
            return screen;
        }
        var finding = bill.claims().get(bill.claims().size() - 1).finding();
        return finding == null || finding.reason() == null
                ? screen
                : screen.and("treasury.bill.rejected", finding.reason());
    }
}
