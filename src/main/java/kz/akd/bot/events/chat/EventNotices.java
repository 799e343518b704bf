package kz.akd.bot.events.chat;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.events.Circles;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeatHeld;
import kz.akd.bot.events.EventFacts.SeatLapsed;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventFacts.SeatWithdrawn;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventReminders;
import kz.akd.bot.events.EventTimes;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.reminders.ReminderSource;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of seats that became theirs, or are no longer, and reminds those who come. */
@Component
class EventNotices implements ReminderSource {

    private final EventReminders reminders;
    private final Circles circles;
    private final Readers readers;
    private final EventTimes times;

    EventNotices(EventReminders reminders, Circles circles, Readers readers, EventTimes times) {
        this.reminders = reminders;
        this.circles = circles;
        this.readers = readers;
        this.times = times;
    }

    @EventListener
    void on(SeatPassedOn fact) {
        tell(
                "seat:" + fact.occasion(),
                fact.event(),
                fact.to(),
                (event, language) ->
                        offering(event, Screen.saying("events.notice.seat", event.title(language), event.starts())));
    }

    @EventListener
    void on(SeatHeld fact) {
        tell(
                "held:" + fact.occasion(),
                fact.event(),
                fact.to(),
                (event, language) -> Screen.saying(
                                "events.notice.held", event.title(language), event.starts(), fact.until())
                        .offering(
                                Button.of(new AnswerInvitation(event.id(), Rsvp.GOING), "events.rsvp.confirm"),
                                Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined"))
                        .offering(Button.of(new ShowEvent(event.id()), "events.open")));
    }

    @EventListener
    void on(SeatLapsed fact) {
        tell(
                "lapsed:" + fact.occasion(),
                fact.event(),
                fact.to(),
                (event, language) -> Screen.saying("events.notice.lapsed", event.title(language))
                        .offering(Button.of(new ShowEvent(event.id()), "events.open")));
    }

    @EventListener
    void on(SeatWithdrawn fact) {
        tell(
                "withdrawn:" + fact.occasion(),
                fact.event(),
                fact.to(),
                (event, language) -> offering(
                        event, Screen.saying("events.notice.withdrawn", event.title(language), event.starts())));
    }

    private void tell(String occasion, EventId id, PersonId to, BiFunction<Event, Language, Screen> screen) {
        circles.find(id)
                .ifPresent(event -> readers.notify(occasion, to, (person, language) -> screen.apply(event, language)));
    }

    @Override
    public String kind() {
        return EventReminders.KIND;
    }

    @Override
    public Collection<PersonId> audience(String id) {
        return reminders.audience(new EventId(new ObjectId(id)));
    }

    @Override
    public void remind(PersonId person, String id, String rule) {
        circles.find(new EventId(new ObjectId(id))).ifPresent(event -> {
            boolean remote = event.isRemote()
                    && event.replyOf(person).filter(Rsvp.REMOTE::equals).isPresent();
            var occasion = "reminder:event:" + id + ":" + rule;
            if (!EventReminders.isJoin(rule)) {
                readers.notify(occasion, person, (reader, language) -> reminder(event, remote, language));
            } else if (remote) {
                joining(event)
                        .ifPresent(way -> readers.notify(
                                occasion,
                                person,
                                (reader, language) -> offering(
                                        event,
                                        Screen.saying(
                                                        "events.notice.reminder.join",
                                                        event.title(language),
                                                        event.starts())
                                                .offering(way))));
            }
        });
    }

    private static Optional<Button> joining(Event event) {
        return event.plan().venue().joinLink().map(link -> Button.opening(link, "events.join"));
    }

    private Screen reminder(Event event, boolean remote, Language language) {
        return offering(
                event,
                remote
                        ? Screen.saying(
                                "events.notice.reminder.remote",
                                event.title(language),
                                event.starts(),
                                times.joinNotice().toMinutes())
                        : Screen.saying(
                                "events.notice.reminder", event.title(language), event.starts(), event.place()));
    }

    private static Screen offering(Event event, Screen screen) {
        return screen.offering(
                Button.of(new ShowEvent(event.id()), "events.open"),
                Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined"));
    }
}
