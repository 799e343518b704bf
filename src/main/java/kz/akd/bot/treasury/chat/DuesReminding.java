package kz.akd.bot.treasury.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.reminders.chat.Acted;
import kz.akd.bot.reminders.chat.Action;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDuesDesk;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowOwnBill;
import kz.akd.bot.treasury.dues.Dues;
import kz.akd.bot.treasury.dues.DuesReminders;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds those who owe dues, ever more plainly and always politely, and treasurers of who still owes. */
@Component
record DuesReminding(DuesReminders reminders, Dues dues) implements Reminding {

    private static final String PAID = "paid";

    @Override
    public String kind() {
        return DuesReminders.KIND;
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        return reminders.audience(new PeriodId(id), rule).stream();
    }

    @Override
    public boolean looksAfterAny(PersonId officer) {
        return reminders.looksAfter(officer);
    }

    @Override
    public boolean looksAfter(PersonId officer, String id) {
        return reminders.looksAfter(officer) && dues.period(new PeriodId(id)).isPresent();
    }

    @Override
    public void stopped(PersonId officer, String id, ObjectId occasion) {
        reminders.stopped(officer, new PeriodId(id), occasion);
    }

    @Override
    public Optional<Text> title(String id, Language reader) {
        return dues.period(new PeriodId(id)).map(DuesReminding::title);
    }

    private static Text title(Period period) {
        return Text.of("treasury.reminder.title", TreasuryScreens.named(period.id()));
    }

    @Override
    public Tap desk(String id) {
        return new ShowDuesDesk();
    }

    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
        var notes = new HashMap<PersonId, Note>();
        dues.period(new PeriodId(id)).ifPresent(period -> {
            if (rule.equals(DuesReminders.ARREARS)) {
                to.keySet().forEach(treasurer -> notes.put(treasurer, arrears(period)));
            } else {
                to.keySet()
                        .forEach(member -> dues.of(member, period.id())
                                .filter(Bill::isOwed)
                                .ifPresent(bill -> notes.put(member, note(bill, period))));
            }
        });
        return notes;
    }

    private Note arrears(Period period) {
        return new Note(
                title(period),
                Screen.saying(
                                "treasury.reminder.arrears",
                                TreasuryScreens.named(period.id()),
                                reminders.owing(period.id()))
                        .offering(Button.of(new ShowDuesDesk(), "treasury.desk.button")));
    }

    private Note note(Bill bill, Period period) {
        var words = reminders.isLate(period)
                ? Text.of("treasury.reminder.late", TreasuryScreens.named(period.id()), Day.soon(period.due()))
                : Text.of("treasury.reminder.due", TreasuryScreens.named(period.id()), Day.soon(period.due()));
        var screen = Screen.saying(words)
                .and("treasury.bill.code", bill.code().value())
                .offering(
                        Button.of(new ShowOwnBill(bill.id()), "treasury.notice.open"),
                        Button.copying(bill.code().value(), "treasury.bill.copy"));
        return new Note(title(period), screen).offering(new Action(PAID, Text.of("treasury.bill.paid")));
    }

    /** Without an amount: the treasurer sees what has come. A second tap finds that the first one waits. */
    @Override
    public Acted act(Visitor visitor, String id, String rule, String action) {
        var period = new PeriodId(id);
        var bill = dues.of(visitor.id(), period);
        if (!action.equals(PAID) || bill.isEmpty()) {
            return Acted.gone();
        }
        return dues.claim(visitor.id(), bill.get().id(), new ObjectId(), Optional.empty(), Optional.empty())
                .fold(
                        claimed -> claimed(visitor, period),
                        refused -> refused.why() == TreasuryRefusal.MEMBERS_ONLY || reminders.looksAfter(visitor.id())
                                ? Acted.refused(Text.of(refused.why().key()))
                                : Acted.settled(Text.of(refused.why().key())));
    }

    /** A treasurer goes on hearing of the period, as others still owe. */
    private Acted claimed(Visitor visitor, PeriodId period) {
        var thanks = Text.of("treasury.reminder.claimed", TreasuryScreens.named(period));
        return reminders.looksAfter(visitor.id()) ? Acted.done(thanks) : Acted.settled(thanks);
    }
}
