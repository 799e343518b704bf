package kz.akd.bot.treasury.chat;

import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.dues.DuesDesk.Shown;
import org.bson.types.ObjectId;

/** What buttons mean about dues and the fund. */
final class TreasuryTaps {

    private TreasuryTaps() {}

    @TapName("du")
    record ShowDues() implements Tap {}

    /** One's own bill. */
    @TapName("dub")
    record ShowOwnBill(BillId bill) implements Tap {}

    @TapName("dup")
    record SayPaid(BillId bill) implements Tap {}

    @TapName("duw")
    record StateWage(BillId bill) implements Tap {}

    /** For treasurers: the bills of a period; of none, the latest. */
    @TapName("dul")
    record ListBills(PeriodId period, Shown shown, int page) implements Tap {}

    @TapName("dud")
    record ShowDuesDesk() implements Tap {}

    @TapName("duo")
    record OpenBill(BillId bill) implements Tap {}

    /** Confirms the amount that the member stated. */
    @TapName("du+")
    record ConfirmStated(BillId bill, ObjectId claim) implements Tap {}

    @TapName("du#")
    record ConfirmOther(BillId bill, ObjectId claim) implements Tap {}

    @TapName("du-")
    record RejectClaim(BillId bill, ObjectId claim) implements Tap {}

    @TapName("duz")
    record TakeBack(BillId bill, ObjectId claim) implements Tap {}

    @TapName("dur")
    record RecordPayment(BillId bill) implements Tap {}

    @TapName("dux")
    record ExemptFromBill(BillId bill) implements Tap {}

    /** The exemption from a bill is to be taken back. */
    @TapName("duxb")
    record AskOwedAgain(BillId bill) implements Tap {}

    @TapName("duxo")
    record OweAgain(BillId bill) implements Tap {}

    static final Tap EXEMPTIONS = ListTap.of("treasury.exemptions");

    @TapName("duxe")
    record AskEndExemption(PersonId member) implements Tap {}

    @TapName("duxy")
    record EndExemption(PersonId member) implements Tap {}

    @TapName("du++")
    record AskConfirmAll(PeriodId period) implements Tap {}

    /** Confirms those claims that were shown, known by their print. */
    @TapName("du+y")
    record ConfirmAllStated(PeriodId period, String seen) implements Tap {}

    @TapName("led")
    record ShowLedger(int page) implements Tap {}

    @TapName("lede")
    record ExportLedger() implements Tap {}
}
