package kz.akd.bot.treasury.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.Stated;
import kz.akd.bot.treasury.chat.TreasuryTaps.AskConfirmAll;
import kz.akd.bot.treasury.chat.TreasuryTaps.AskOwedAgain;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmAllStated;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmOther;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmStated;
import kz.akd.bot.treasury.chat.TreasuryTaps.ExemptFromBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.ListBills;
import kz.akd.bot.treasury.chat.TreasuryTaps.OpenBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.RecordPayment;
import kz.akd.bot.treasury.chat.TreasuryTaps.RejectClaim;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDuesDesk;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowLedger;
import kz.akd.bot.treasury.chat.TreasuryTaps.TakeBack;
import kz.akd.bot.treasury.dues.DuesDesk;
import kz.akd.bot.treasury.dues.DuesDesk.Shown;
import org.joda.money.Money;

/** Dues as members and treasurers see them, and the ledger. */
final class TreasuryScreens {

    private static final int BILLS = 8;

    private TreasuryScreens() {}

    /** Such as "first half of 2026". */
    static Text named(PeriodId period) {
        return Text.of("treasury.period", Integer.toString(period.number()), Integer.toString(period.year()));
    }

    static Text sums(List<Money> amounts) {
        var parts = new ArrayList<Text>();
        amounts.forEach(amount -> {
            if (!parts.isEmpty()) {
                parts.add(Text.typed(" · "));
            }
            parts.add(Text.of("treasury.money", amount));
        });
        return parts.isEmpty() ? Text.of("treasury.money.none") : Text.joined(parts);
    }

    static Text state(Bill bill) {
        return Text.of("treasury.state.", bill.state());
    }

    static Screen next(Screen screen, Optional<LocalDate> opens) {
        return opens.map(day -> screen.and("treasury.next", day)).orElse(screen);
    }

    /**
     * The periods that were opened.
     *
     * @param next the day on which another one opens by itself
     */
    static Screen desk(List<Period> periods, Optional<LocalDate> next, int exempt) {
        var screen = Screen.saying(periods.isEmpty() ? "treasury.desk.none" : "treasury.desk");
        for (var period : periods) {
            screen = screen.and("treasury.desk.line", named(period.id()), period.opens(), period.due())
                    .offering(Button.of(new ListBills(period.id(), Shown.WAITING, 0), named(period.id())));
        }
        screen = next(screen, next);
        if (exempt > 0) {
            screen = screen.offering(Button.of(TreasuryTaps.EXEMPTIONS, "treasury.exemptions.button", exempt));
        }
        return screen.offering(Button.of(new ShowLedger(0), "treasury.ledger.button"))
                .backHome();
    }

    /** The bills of a period that wait, are owed or are settled; each leads to its own screen. */
    static Screen bills(PeriodId period, List<Bill> all, Shown shown, int number, Map<PersonId, String> names) {
        var listed = all.stream().filter(bill -> DuesDesk.shows(shown, bill)).toList();
        var page = Page.of(listed, number, BILLS);
        var received = new ArrayList<Money>();
        all.forEach(bill -> received.addAll(bill.received()));
        var screen = Screen.saying("treasury.list", named(period), all.size())
                .and("treasury.list.received", sums(added(received)))
                .and(
                        listed.isEmpty()
                                ? Text.of("treasury.list.empty")
                                : Text.of("treasury.list.", shown, listed.size()))
                .listing(
                        page,
                        bill -> Button.of(new OpenBill(bill.id()), label(bill, names)),
                        turned -> new ListBills(period, shown, turned));
        boolean stated = shown == Shown.WAITING
                && listed.stream()
                        .anyMatch(bill ->
                                bill.waiting().flatMap(Claim::amountStated).isPresent());
        if (stated) {
            screen = screen.offering(Button.of(new AskConfirmAll(period), "treasury.list.confirm-all"));
        }
        var others = new ArrayList<Button>();
        for (var other : Shown.values()) {
            long count =
                    all.stream().filter(bill -> DuesDesk.shows(other, bill)).count();
            if (other != shown) {
                others.add(Button.of(new ListBills(period, other, 0), Text.of("treasury.list.show.", other, count)));
            }
        }
        return screen.offering(others).back(new ShowDuesDesk());
    }

    /** What would be confirmed at once, before it is. */
    static Screen reallyAll(PeriodId period, Stated stated) {
        int count = stated.bills().size();
        return Screen.saying("treasury.confirm-all.really", named(period), count, sums(stated.sums()))
                .offering(Button.of(new ConfirmAllStated(period, stated.print()), "treasury.confirm-all.yes", count))
                .back(new ListBills(period, Shown.WAITING, 0));
    }

    private static List<Money> added(List<Money> amounts) {
        var sums = new TreeMap<String, Money>();
        amounts.forEach(amount -> sums.merge(amount.getCurrencyUnit().getCode(), amount, Money::plus));
        return List.copyOf(sums.values());
    }

    private static Text label(Bill bill, Map<PersonId, String> names) {
        var name = Text.typed(name(bill.member(), names));
        return bill.waiting()
                .flatMap(Claim::amountStated)
                .map(amount -> Text.of("treasury.list.item", name, Text.of("treasury.money", amount)))
                .orElseGet(() -> Text.of("treasury.list.item", name, state(bill)));
    }

    static String name(PersonId person, Map<PersonId, String> names) {
        return names.getOrDefault(person, "—");
    }

    /** One bill for the treasurer, with what can be done about it; the receipt of what waits stands above. */
    static Screen opened(Bill bill, Map<PersonId, String> names) {
        var screen = Screen.saying("treasury.opened", name(bill.member(), names), named(bill.period()), state(bill))
                .and("treasury.opened.code", bill.code().value())
                .and(
                        "treasury.opened.wage",
                        bill.stated()
                                .map(wage -> Text.of("treasury.money", wage))
                                .orElse(Text.of("treasury.opened.wage.none")));
        if (bill.relief() != null) {
            screen = screen.and("treasury.bill.relief", bill.relief().reason())
                    .offering(Button.of(new AskOwedAgain(bill.id()), "treasury.opened.owed-again"));
        }
        for (var claim : bill.claims()) {
            screen = line(screen, claim);
        }
        var waiting = bill.waiting();
        if (waiting.isPresent()) {
            screen = waiting(screen, bill, waiting.get());
        } else if (bill.isOwed()) {
            screen = screen.offering(
                    Button.of(new RecordPayment(bill.id()), "treasury.opened.record"),
                    Button.of(new ExemptFromBill(bill.id()), "treasury.opened.exempt"));
        }
        for (var claim : bill.claims()) {
            if (claim.received().isPresent()) {
                screen = screen.offering(Button.of(
                        new TakeBack(bill.id(), claim.id()),
                        "treasury.opened.take-back",
                        Text.of("treasury.money", claim.received().get())));
            }
        }
        return screen.back(new ListBills(bill.period(), Shown.WAITING, 0));
    }

    private static Screen line(Screen screen, Claim claim) {
        var finding = claim.finding();
        if (finding == null) {
            return screen.and(
                    "treasury.opened.claimed",
                    claim.said(),
                    claim.amountStated()
                            .map(amount -> Text.of("treasury.money", amount))
                            .orElse(Text.of("treasury.opened.amount.none")));
        } else if (finding.isConfirmed()) {
            return screen.and(
                    "treasury.opened.confirmed",
                    finding.at(),
                    sums(List.of(claim.received().orElseThrow())));
        }
        var key = finding.amount() == null ? "treasury.opened.rejected" : "treasury.opened.taken-back";
        return screen.and(
                key, finding.at(), Optional.ofNullable(finding.reason()).orElse(""));
    }

    private static Screen waiting(Screen screen, Bill bill, Claim claim) {
        var more = claim.shownBy()
                .map(TreasuryScreens::attached)
                .map(screen::carrying)
                .orElse(screen);
        if (claim.amountStated().isPresent()) {
            more = more.offering(Button.of(
                    new ConfirmStated(bill.id(), claim.id()),
                    "treasury.opened.confirm",
                    Text.of("treasury.money", claim.amountStated().get())));
        }
        return more.offering(
                Button.of(new ConfirmOther(bill.id(), claim.id()), "treasury.opened.other"),
                Button.of(new RejectClaim(bill.id(), claim.id()), "treasury.opened.reject"));
    }

    private static Attachment attached(Receipt receipt) {
        return Attachment.knownAs(
                receipt.picture() ? Attachment.Kind.PICTURE : Attachment.Kind.DOCUMENT, receipt.file(), receipt.name());
    }
}
