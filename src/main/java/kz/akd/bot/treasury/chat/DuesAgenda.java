package kz.akd.bot.treasury.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.AgendaSource;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Period;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowOwnBill;
import kz.akd.bot.treasury.dues.Dues;
import kz.akd.bot.treasury.dues.DuesReminders;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Dues that somebody owes, on their agenda until the last day, and after it until they are paid or an exemption is given. */
@Component
record DuesAgenda(Dues dues, PlainText wording, Clock clock) implements AgendaSource, AgendaDoor {

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    @Override
    public String kind() {
        return DuesReminders.KIND;
    }

    @Override
    public Tap open(String id) {
        return new ShowOwnBill(new BillId(new ObjectId(id)));
    }

    @Override
    public Optional<Button> wayOn() {
        return Optional.empty();
    }

    @Override
    public List<AgendaItem> of(PersonId member, Language reader, Instant earliest) {
        return dues.of(member).stream()
                .filter(Bill::isOwed)
                .flatMap(bill -> dues.period(bill.period()).map(period -> item(bill, period, reader)).stream())
                .toList();
    }

    private AgendaItem item(Bill bill, Period period, Language reader) {
        var now = clock.instant();
        var last = new LocalMoment(period.due().atTime(EVENING), Person.HOME_ZONE);
        var title = AgendaItem.isOverdue(last, now) ? "treasury.agenda.overdue" : "treasury.reminder.title";
        var visitor = new Visitor(bill.member(), reader, Person.HOME_ZONE, Rank.MEMBER);
        return new AgendaItem(
                kind(),
                bill.id().toString(),
                new CalendarEntry(
                        "dues-" + bill.id() + "@akd-bot",
                        0,
                        now,
                        AgendaItem.doneBy(last, now),
                        null,
                        false,
                        wording.plain(Text.of(title, TreasuryScreens.named(period.id())), visitor),
                        CalendarEntry.Details.NONE,
                        null,
                        List.of()));
    }
}
