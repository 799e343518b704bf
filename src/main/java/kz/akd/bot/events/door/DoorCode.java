package kz.akd.bot.events.door;

import java.time.Instant;
import kz.akd.bot.events.EventId;

/**
 * A code that members read at the door.
 *
 * @param token for a deep link
 */
public record DoorCode(EventId event, String token, Instant expires) {

    @Override
    public String toString() {
        return "DoorCode of " + event;
    }
}
