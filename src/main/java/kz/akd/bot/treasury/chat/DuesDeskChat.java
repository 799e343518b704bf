package kz.akd.bot.treasury.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.csv.CsvTable;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.DuesTerms;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.chat.TreasuryTaps.AskConfirmAll;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmAllStated;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmOther;
import kz.akd.bot.treasury.chat.TreasuryTaps.ConfirmStated;
import kz.akd.bot.treasury.chat.TreasuryTaps.ExportLedger;
import kz.akd.bot.treasury.chat.TreasuryTaps.ListBills;
import kz.akd.bot.treasury.chat.TreasuryTaps.OpenBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.RecordPayment;
import kz.akd.bot.treasury.chat.TreasuryTaps.RejectClaim;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDuesDesk;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowLedger;
import kz.akd.bot.treasury.chat.TreasuryTaps.TakeBack;
import kz.akd.bot.treasury.dues.DuesDesk;
import kz.akd.bot.treasury.dues.DuesDesk.Shown;
import kz.akd.bot.treasury.dues.Exemptions;
import kz.akd.bot.treasury.ledger.LedgerEntry;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The treasurer's desk: who has paid dues, who says so, who has not; and the ledger. */
@Component
@Order(20)
class DuesDeskChat implements ChatFeature {

    private static final int LONGEST_REASON = 300;
    private static final Question<String> REASON = Questions.line("reason", "treasury.ask.reason", LONGEST_REASON);

    private final DuesDesk desk;
    private final Exemptions exemptions;
    private final TreasuryNames names;
    private final Question<Money> amount;
    private final PlainText wording;

    DuesDeskChat(DuesDesk desk, Exemptions exemptions, TreasuryNames names, DuesTerms terms, PlainText wording) {
        this.desk = desk;
        this.exemptions = exemptions;
        this.names = names;
        this.wording = wording;
        amount = Questions.money("amount", "treasury.ask.received", terms.money(), List.of());
    }

    @Override
    public void register(Routes routes) {
        var other = Dialog.named("treasury.confirm").asking(amount).ending(this::confirm);
        var why = Questions.reason(
                "reason",
                "treasury.ask.reason",
                LONGEST_REASON,
                wording,
                "treasury.reason.not-there",
                "treasury.reason.unreadable",
                "treasury.reason.other-amount");
        var reject = Dialog.named("treasury.reject")
                .deed((visitor, about) -> Text.of("treasury.reject.what", member(visitor, about)))
                .asking(why)
                .leaving((visitor, about) ->
                        opened(desk.look(visitor.id(), About.read(about).bill())))
                .ending((visitor, answers, opened) -> reject(visitor, answers.get(why), opened));
        var back = Dialog.named("treasury.take-back").asking(REASON).ending(this::takeBack);
        var record = Dialog.named("treasury.record").asking(amount).ending(this::record);
        List.of(other, reject, back, record).forEach(routes::dialog);
        routes.waitsAtDesk(visitor -> Optional.of(desk.waiting(visitor.id()))
                .filter(waiting -> waiting > 0)
                .map(waiting -> Button.of(new ShowDuesDesk(), "treasury.desk.waiting", waiting)));
        routes.deskItem(
                "money",
                visitor -> desk.isOpenTo(visitor.id())
                        ? Optional.of(Button.of(new ShowDuesDesk(), "treasury.desk.button"))
                        : Optional.empty());
        routes.tap(
                ShowDuesDesk.class,
                (visitor, tap) -> Answer.of(
                        desk.periods(visitor.id()),
                        periods -> Answer.showing(TreasuryScreens.desk(
                                periods,
                                desk.opensNext(),
                                exemptions
                                        .standing(visitor.id())
                                        .toOptional()
                                        .orElse(List.of())
                                        .size()))));
        routes.tap(ListBills.class, (visitor, tap) -> list(visitor, tap.period(), tap.shown(), tap.page()));
        routes.tap(OpenBill.class, (visitor, tap) -> opened(desk.look(visitor.id(), tap.bill())));
        routes.tap(ConfirmStated.class, this::confirmStated);
        routes.tap(ConfirmOther.class, (visitor, tap) -> about(visitor, tap.bill(), tap.claim(), other));
        routes.tap(RejectClaim.class, (visitor, tap) -> about(visitor, tap.bill(), tap.claim(), reject));
        routes.tap(TakeBack.class, (visitor, tap) -> about(visitor, tap.bill(), tap.claim(), back));
        routes.tap(
                RecordPayment.class,
                (visitor, tap) -> about(visitor, tap.bill(), tap.bill().value(), record));
        routes.tap(
                AskConfirmAll.class,
                (visitor, tap) -> Answer.of(
                        desk.stated(visitor.id(), tap.period()),
                        stated -> stated.bills().isEmpty()
                                ? list(visitor, tap.period(), Shown.WAITING, 0)
                                : Answer.showing(TreasuryScreens.reallyAll(tap.period(), stated))));
        routes.tap(
                ConfirmAllStated.class,
                (visitor, tap) -> desk.confirmAll(visitor.id(), tap.period(), tap.seen())
                        .fold(
                                count -> toasting(
                                        list(visitor, tap.period(), Shown.WAITING, 0),
                                        "treasury.toast.confirmed-all",
                                        count),
                                Answer::refused));
        routes.tap(ShowLedger.class, (visitor, tap) -> ledger(visitor, tap.page()));
        routes.tap(ExportLedger.class, (visitor, tap) -> export(visitor));
    }

    private static Answer toasting(Answer answer, String key, Object... arguments) {
        return answer instanceof Answer.Shown shown ? shown.toasting(key, arguments) : answer;
    }

    private Answer list(Visitor visitor, PeriodId period, Shown shown, int page) {
        return Answer.of(desk.bills(visitor.id(), period), all -> {
            var people = all.stream().map(Bill::member).toList();
            return Answer.showing(TreasuryScreens.bills(period, all, shown, page, names.of(people)));
        });
    }

    private Answer opened(Result<Bill> result) {
        return Answer.of(
                result, bill -> Answer.showing(TreasuryScreens.opened(bill, names.of(List.of(bill.member())))));
    }

    private Answer confirmStated(Visitor visitor, ConfirmStated tap) {
        var amountStated = desk.look(visitor.id(), tap.bill())
                .map(bill -> bill.claim(tap.claim()).flatMap(Claim::amountStated));
        return amountStated.fold(
                stated -> stated.map(money -> toasting(
                                opened(desk.confirm(visitor.id(), tap.bill(), tap.claim(), money)),
                                "treasury.toast.confirmed"))
                        .orElseGet(() -> Answer.alert("chatkit.too-old")),
                Answer::refused);
    }

    /** What would be refused is not asked about. */
    private Answer about(Visitor visitor, BillId bill, ObjectId claim, Dialog dialog) {
        return Answer.of(
                desk.look(visitor.id(), bill), found -> Answer.asking(dialog, new About(bill, claim).toString()));
    }

    /** What a form is about: a bill and a claim of it, or the bill twice. */
    private record About(BillId bill, ObjectId claim) {

        static About read(Dialog.Opened opened) {
            return read(opened.about());
        }

        static About read(String about) {
            var parts = about.split(" ", 2);
            return new About(new BillId(new ObjectId(parts[0])), new ObjectId(parts[1]));
        }

        @Override
        public String toString() {
            return bill + " " + claim;
        }
    }

    private Answer confirm(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.read(opened);
        return toasting(
                opened(desk.confirm(visitor.id(), about.bill(), about.claim(), answers.get(amount))),
                "treasury.toast.confirmed");
    }

    private String member(Visitor visitor, String about) {
        return desk.look(visitor.id(), About.read(about).bill())
                .toOptional()
                .flatMap(bill ->
                        names.of(List.of(bill.member())).values().stream().findFirst())
                .orElse("—");
    }

    private Answer reject(Visitor visitor, String reason, Dialog.Opened opened) {
        var about = About.read(opened);
        return toasting(
                opened(desk.reject(visitor.id(), about.bill(), about.claim(), reason)), "treasury.toast.rejected");
    }

    private Answer takeBack(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.read(opened);
        return toasting(
                opened(desk.takeBack(visitor.id(), about.bill(), about.claim(), answers.get(REASON))),
                "treasury.toast.taken-back");
    }

    private Answer record(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.read(opened);
        return toasting(
                opened(desk.record(visitor.id(), about.bill(), opened.run(), answers.get(amount))),
                "treasury.toast.confirmed");
    }

    private Answer ledger(Visitor visitor, int page) {
        return Answer.of(desk.book(visitor.id()), book -> {
            var people = book.lines().stream()
                    .map(LedgerEntry::person)
                    .filter(Objects::nonNull)
                    .toList();
            return Answer.showing(LedgerScreen.of(book, page, names.of(List.copyOf(people))));
        });
    }

    /** The names of its columns are for programs, and the same in all languages. */
    private Answer export(Visitor visitor) {
        return Answer.of(desk.book(visitor.id()), book -> {
            var rows = new ArrayList<List<String>>();
            for (var line : book.lines()) {
                rows.add(List.of(
                        Long.toString(line.number()),
                        line.at().toString(),
                        line.kind().name(),
                        line.amount().getCurrencyUnit().getCode(),
                        line.amount().getAmount().toPlainString(),
                        line.about(),
                        line.cause(),
                        line.hash()));
            }
            var header = List.of("number", "at", "kind", "currency", "amount", "about", "cause", "hash");
            return Answer.showing(
                    Screen.saying("treasury.ledger.exported", book.lines().size())
                            .carrying(Attachment.document("ledger.csv", CsvTable.write(header, rows)))
                            .back(new ShowLedger(0)));
        });
    }
}
