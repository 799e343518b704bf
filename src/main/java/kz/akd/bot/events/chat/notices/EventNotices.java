package kz.akd.bot.events.chat.notices;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeatHeld;
import kz.akd.bot.events.EventFacts.SeatLapsed;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventFacts.SeatWithdrawn;
import kz.akd.bot.events.EventFacts.SeatsTooFew;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of seats that became theirs, or are no longer. */
@Component
class EventNotices {

    private final AttendeeGroups circles;
    private final Readers readers;

    EventNotices(AttendeeGroups circles, Readers readers) {
        this.circles = circles;
        this.readers = readers;
    }

    @EventListener
    void on(SeatPassedOn fact) {
        tell(
                "seat:" + fact.occasion(),
                fact.event(),
                fact.to(),
                Event::begins,
                (event, language) ->
                        offering(event, Screen.saying("events.notice.seat", event.title(language), event.starts())));
    }

    @EventListener
    void on(SeatHeld fact) {
        tell(
                "held:" + fact.occasion(),
                fact.event(),
                fact.to(),
                event -> fact.until(),
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
                Event::begins,
                (event, language) -> Screen.saying("events.notice.lapsed", event.title(language))
                        .offering(Button.of(new ShowEvent(event.id()), "events.open")));
    }

    @EventListener
    void on(SeatWithdrawn fact) {
        tell(
                "withdrawn:" + fact.occasion(),
                fact.event(),
                fact.to(),
                Event::begins,
                (event, language) -> offering(
                        event, Screen.saying("events.notice.withdrawn", event.title(language), event.starts())));
    }

    /** The organisers may find seats; the person may come with fewer, which their card offers. */
    @EventListener
    void on(SeatsTooFew fact) {
        if (!fact.asked()) {
            tell(
                    "too-few:" + fact.occasion(),
                    fact.event(),
                    fact.to(),
                    Event::begins,
                    (event, language) -> offering(
                            event,
                            Screen.saying("events.notice.too-few", event.title(language), event.starts())
                                    .and("events.answer.too-many", fact.free(), fact.needed())));
        }
        circles.find(fact.event())
                .ifPresent(event -> readers.notify(
                        "too-few-desk:" + fact.occasion(),
                        event.organisers(),
                        event.begins(),
                        (person, language) -> Screen.saying(
                                        "events.notice.too-few-desk",
                                        event.title(language),
                                        event.starts(),
                                        fact.free(),
                                        fact.needed(),
                                        event.waiting().size() - 1)
                                .offering(Button.of(new ManageEvent(event.id()), "events.card.manage"))));
    }

    private void tell(
            String occasion,
            EventId id,
            PersonId to,
            Function<Event, Instant> readBy,
            BiFunction<Event, Language, Screen> screen) {
        circles.find(id)
                .ifPresent(event -> readers.notify(
                        occasion,
                        List.of(to),
                        readBy.apply(event),
                        (person, language) -> screen.apply(event, language)));
    }

    private static Screen offering(Event event, Screen screen) {
        return screen.offering(
                Button.of(new ShowEvent(event.id()), "events.open"),
                Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined"));
    }
}
