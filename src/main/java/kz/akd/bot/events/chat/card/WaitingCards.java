package kz.akd.bot.events.chat.card;

import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeatHeld;
import kz.akd.bot.events.EventFacts.SeatLapsed;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventFacts.SeatWithdrawn;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.taps.EventTaps;
import kz.akd.bot.events.rsvp.EventView;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the card true on the phone of somebody who looks at it and comes: it says so too when a seat is theirs, or no longer. */
@Component
class WaitingCards {

    private final Events events;
    private final EventCards cards;
    private final LiveScreens live;

    WaitingCards(Events events, EventCards cards, LiveScreens live) {
        this.events = events;
        this.cards = cards;
        this.live = live;
    }

    /** A card as it was answered, which changes by itself where its reader is going. */
    static Answer.Shown watched(Answer.Shown card, Event event, PersonId reader) {
        return event.replyOf(reader).filter(rsvp -> rsvp == Rsvp.GOING).isPresent()
                ? card.watching(subject(event.id(), reader))
                : card;
    }

    @EventListener
    void on(SeatPassedOn fact) {
        refresh(fact.event(), fact.to());
    }

    @EventListener
    void on(SeatHeld fact) {
        refresh(fact.event(), fact.to());
    }

    @EventListener
    void on(SeatLapsed fact) {
        refresh(fact.event(), fact.to());
    }

    @EventListener
    void on(SeatWithdrawn fact) {
        refresh(fact.event(), fact.to());
    }

    private void refresh(EventId id, PersonId to) {
        live.refresh(
                subject(id, to),
                visitor -> events.look(visitor.id(), id) instanceof EventView.At at
                        ? Optional.of(cards.now().card(at.event(), visitor, at.organises()))
                        : Optional.empty());
    }

    private static String subject(EventId id, PersonId reader) {
        return LiveScreens.own(EventTaps.SHARED + " " + id, reader);
    }
}
