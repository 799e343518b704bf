package kz.akd.bot.events.chat.card;

import java.util.Optional;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.calendar.EventAgenda;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where events of the agenda are opened. */
@Component
class EventDoor implements AgendaDoor {

    @Override
    public String kind() {
        return EventAgenda.KIND;
    }

    @Override
    public Tap open(String id) {
        return new ShowEvent(new EventId(new ObjectId(id)));
    }

    @Override
    public Optional<Button> wayOn() {
        return Optional.of(Button.of(new ShowEvents(0), "events.menu"));
    }
}
