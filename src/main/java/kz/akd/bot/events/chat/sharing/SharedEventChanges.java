package kz.akd.bot.events.chat.sharing;

import kz.akd.bot.chatkit.cards.SharedCards;
import kz.akd.bot.events.EventSaved;
import kz.akd.bot.events.chat.taps.EventTaps;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the cards of an event brought up to date wherever they were shared. */
@Component
class SharedEventChanges {

    private final SharedCards cards;

    SharedEventChanges(SharedCards cards) {
        this.cards = cards;
    }

    @EventListener
    void on(EventSaved kept) {
        cards.changed(EventTaps.subject(kept.event()));
    }
}
