package kz.akd.bot.treasury.chat;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.chat.TreasuryTaps.SayPaid;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDues;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowOwnBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.StateWage;
import kz.akd.bot.treasury.dues.Dues;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A member's own dues. */
@Component
@Order(5)
class DuesChat implements ChatFeature {

    /** What Telegram's Bot API lets a bot look at. */
    private static final int LARGEST_RECEIPT = 20 << 20;

    private static final Question<SentFile> RECEIPT =
            Questions.optional(Questions.paper("receipt", "treasury.ask.receipt", LARGEST_RECEIPT));

    private final Dues dues;
    private final Question<Money> amount;
    private final Question<Money> wage;

    DuesChat(Dues dues) {
        this.dues = dues;
        var currency = dues.terms().money();
        amount = Questions.optional(Questions.money("amount", "treasury.ask.amount", currency, List.of()));
        wage = Questions.optional(Questions.money("wage", "treasury.ask.wage", currency, List.of()));
    }

    @Override
    public void register(Routes routes) {
        var paid = Dialog.named("treasury.claim").asking(amount).asking(RECEIPT).ending(this::claim);
        var stating = Dialog.named("treasury.wage").asking(wage).endingAtOnce(this::state);
        routes.dialog(paid).dialog(stating);
        routes.command("dues", Rank.MEMBER, this::own);
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(new ShowDues(), "treasury.menu")));
        routes.tap(ShowDues.class, (visitor, tap) -> own(visitor));
        routes.tap(ShowOwnBill.class, (visitor, tap) -> bill(visitor, tap.bill()));
        routes.tap(SayPaid.class, (visitor, tap) -> owed(visitor, tap.bill(), paid));
        routes.tap(StateWage.class, (visitor, tap) -> owed(visitor, tap.bill(), stating));
        routes.link(
                "dues",
                (visitor, id) -> ObjectId.isValid(id) ? bill(visitor, new BillId(new ObjectId(id))) : own(visitor));
    }

    private Answer own(Visitor visitor) {
        if (!dues.isMember(visitor.id())) {
            return Answer.showing(
                    Screen.saying(TreasuryRefusal.MEMBERS_ONLY.key()).backHome());
        }
        var bills = dues.of(visitor.id());
        return bills.size() == 1
                ? Answer.showing(screen(bills.get(0)))
                : Answer.showing(OwnDuesScreens.all(bills, dues.opensNextFor(visitor.id())));
    }

    private Answer bill(Visitor visitor, BillId id) {
        return dues.find(visitor.id(), id)
                .<Answer>map(bill -> Answer.showing(screen(bill)))
                .orElseGet(() -> own(visitor));
    }

    Screen screen(Bill bill) {
        return OwnDuesScreens.one(bill, dues.period(bill.period()), dues.terms());
    }

    /** What would be refused at the end is not asked for. */
    private Answer owed(Visitor visitor, BillId id, Dialog dialog) {
        if (!dues.isMember(visitor.id())) {
            return own(visitor);
        }
        return dues.find(visitor.id(), id)
                .map(bill -> bill.isOwed()
                        ? Answer.asking(dialog, id.toString())
                        : Answer.alert(
                                bill.waiting().isPresent()
                                        ? TreasuryRefusal.WAITS.key()
                                        : TreasuryRefusal.SETTLED.key()))
                .orElseGet(() -> Answer.alert(TreasuryRefusal.GONE.key()));
    }

    private Answer claim(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var receipt = answers.find(RECEIPT).map(file -> new Receipt(file.name().isEmpty(), file.id(), file.name()));
        return Answer.of(
                dues.claim(visitor.id(), id(opened), opened.run(), answers.find(amount), receipt),
                bill -> Answer.showing(screen(bill)).toasting("treasury.toast.claimed"));
    }

    private Answer state(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return Answer.of(
                dues.state(visitor.id(), id(opened), answers.find(wage).orElse(null)),
                bill -> Answer.showing(screen(bill)).toasting("treasury.toast.wage"));
    }

    private static BillId id(Dialog.Opened opened) {
        return new BillId(new ObjectId(opened.about()));
    }
}
