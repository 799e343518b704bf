package kz.akd.bot.events.chat;

import java.time.Clock;
import java.util.Collection;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Mail;
import kz.akd.bot.chatkit.Mailbox;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventReminders;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.reminders.ReminderSource;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of a seat that became theirs, and reminds those who come. */
@Component
class EventNotices implements ReminderSource {

    private final EventReminders events;
    private final Mailbox mailbox;
    private final Clock clock;

    EventNotices(EventReminders events, Mailbox mailbox, Clock clock) {
        this.events = events;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @EventListener
    void on(SeatPassedOn fact) {
        events.find(fact.event())
                .ifPresent(event -> mailbox.post(Mail.notice(
                        "seat:" + fact.occasion() + ":" + fact.to(),
                        fact.to(),
                        offering(event, Screen.saying("events.notice.seat", event.title(), event.starts())))));
    }

    @Override
    public String kind() {
        return EventReminders.KIND;
    }

    @Override
    public Collection<PersonId> audience(String id) {
        return events.audience(new EventId(new ObjectId(id)));
    }

    @Override
    public void remind(PersonId person, String id, String rule) {
        events.find(new EventId(new ObjectId(id)))
                .ifPresent(event -> mailbox.post(Mail.notice(
                        "reminder:event:" + id + ":" + rule + ":" + person, person, reminder(event, person))));
    }

    private Screen reminder(Event event, PersonId person) {
        boolean remote = event.replyOf(person).filter(Rsvp.REMOTE::equals).isPresent();
        var link = event.joinLink().filter(address -> remote && EventScreens.linkShows(event, clock.instant()));
        if (link.isPresent()) {
            return offering(
                    event,
                    Screen.saying("events.notice.reminder.join", event.title(), event.starts())
                            .offering(Button.opening(link.get(), "events.join")));
        }
        return offering(
                event,
                remote
                        ? Screen.saying("events.notice.reminder.remote", event.title(), event.starts())
                        : Screen.saying("events.notice.reminder", event.title(), event.starts(), event.place()));
    }

    private static Screen offering(Event event, Screen screen) {
        return screen.offering(
                Button.of(new ShowEvent(event.id()), "events.open"),
                Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined"));
    }
}
