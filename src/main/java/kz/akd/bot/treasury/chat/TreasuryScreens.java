package kz.akd.bot.treasury.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.giving.Receipt;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.DuesDesk;
import kz.akd.bot.treasury.DuesDesk.Book;
import kz.akd.bot.treasury.DuesDesk.Shown;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.LedgerEntry;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmAllStated;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmOther;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmStated;
import kz.akd.bot.treasury.chat.TreasuryTaps.ExemptFromBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.ExportLedger;
import kz.akd.bot.treasury.chat.TreasuryTaps.ListBills;
import kz.akd.bot.treasury.chat.TreasuryTaps.OpenBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.RecordPayment;
import kz.akd.bot.treasury.chat.TreasuryTaps.RejectClaim;
import kz.akd.bot.treasury.chat.TreasuryTaps.SayPaid;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDues;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDuesDesk;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowLedger;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowOwnBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.StateWage;
import kz.akd.bot.treasury.chat.TreasuryTaps.TakeBack;
import org.joda.money.Money;

/** Dues as members and treasurers see them, and the ledger. */
final class TreasuryScreens {

    private static final int BILLS = 8;
    private static final int LINES = 10;

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

    private static Text state(Bill bill) {
        return Text.of("treasury.state." + bill.state().name().toLowerCase(Locale.ROOT));
    }

    /** Where there is one bill, it is opened at once. */
    static Screen own(List<Bill> bills) {
        var screen = Screen.saying(bills.isEmpty() ? "treasury.own.none" : "treasury.own");
        for (var bill : bills) {
            screen = screen.and("treasury.own.line", named(bill.period()), state(bill), sums(bill.received()))
                    .offering(Button.of(new ShowOwnBill(bill.id()), named(bill.period())));
        }
        return screen.backHome();
    }

    static Screen own(Bill bill, Optional<Period> period, DuesTerms terms) {
        var screen = Screen.saying("treasury.bill", named(bill.period()), state(bill));
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
            screen = screen.and("treasury.bill.received", sums(bill.received()));
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

    static Screen desk(List<Period> periods) {
        var screen = Screen.saying(periods.isEmpty() ? "treasury.desk.none" : "treasury.desk");
        for (var period : periods) {
            screen = screen.and("treasury.desk.line", named(period.id()), period.opens(), period.due())
                    .offering(Button.of(new ListBills(period.id(), Shown.WAITING, 0), named(period.id())));
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
                .and(listed.isEmpty() ? "treasury.list.empty" : "treasury.list." + key(shown), listed.size())
                .listing(
                        page,
                        bill -> Button.of(new OpenBill(bill.id()), label(bill, names)),
                        turned -> new ListBills(period, shown, turned));
        boolean stated = shown == Shown.WAITING
                && listed.stream()
                        .anyMatch(bill ->
                                bill.waiting().flatMap(Claim::amountStated).isPresent());
        if (stated) {
            screen = screen.offering(Button.of(new ConfirmAllStated(period), "treasury.list.confirm-all"));
        }
        var others = new ArrayList<Button>();
        for (var other : Shown.values()) {
            long count =
                    all.stream().filter(bill -> DuesDesk.shows(other, bill)).count();
            if (other != shown) {
                others.add(
                        Button.of(new ListBills(period, other, 0), Text.of("treasury.list.show." + key(other), count)));
            }
        }
        return screen.offering(others).back(new ShowDuesDesk());
    }

    private static List<Money> added(List<Money> amounts) {
        var sums = new TreeMap<String, Money>();
        amounts.forEach(amount -> sums.merge(amount.getCurrencyUnit().getCode(), amount, Money::plus));
        return List.copyOf(sums.values());
    }

    private static String key(Shown shown) {
        return shown.name().toLowerCase(Locale.ROOT);
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
                .and("treasury.bill.code", bill.code().value())
                .and(
                        "treasury.bill.wage",
                        bill.stated()
                                .map(wage -> Text.of("treasury.money", wage))
                                .orElse(Text.of("treasury.opened.wage.none")));
        if (bill.relief() != null) {
            screen = screen.and("treasury.bill.relief", bill.relief().reason());
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

    /** The fund: its balance, and the newest lines first. */
    static Screen ledger(Book book, int number, Map<PersonId, String> names) {
        var newest = new ArrayList<>(book.lines());
        Collections.reverse(newest);
        var page = Page.of(newest, number, LINES);
        var screen = Screen.saying("treasury.ledger", sums(book.balance()))
                .and(
                        book.intact() ? "treasury.ledger.intact" : "treasury.ledger.broken",
                        book.lines().size());
        for (LedgerEntry line : page.items()) {
            screen = screen.and(
                    "treasury.ledger.line",
                    Long.toString(line.number()),
                    line.at(),
                    Text.of("treasury.ledger.kind." + line.kind().name().toLowerCase(Locale.ROOT)),
                    Text.of("treasury.money", line.amount()),
                    line.person() == null ? "—" : name(line.person(), names));
        }
        return screen.turning(page, ShowLedger::new)
                .offering(
                        book.lines().isEmpty()
                                ? List.of()
                                : List.of(Button.of(new ExportLedger(), "treasury.ledger.export")))
                .back(new ShowDuesDesk());
    }
}
