package kz.akd.bot.events.door;

import java.util.List;
import kz.akd.bot.events.Event;

/** At whose door an officer is. */
public sealed interface OnDuty {

    record At(Event event) implements OnDuty {}

    /** The doors of several events that they may keep are open, and they have not said which. */
    record Unsaid(List<Event> events) implements OnDuty {
        public Unsaid {
            events = List.copyOf(events);
        }
    }

    /** No door that they may keep is open. */
    record Nowhere() implements OnDuty {}
}
