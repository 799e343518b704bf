package kz.akd.bot.events.door;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.akd.bot.events.EventId;
import kz.akd.bot.members.card.Seals;
import kz.akd.bot.shared.SignedToken;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** What the code at the door of an event says: which event and until when, signed for this purpose alone. */
@Component
public class DoorCodes {

    private static final int EVENT = 12;

    private final Seals seals;
    private final DoorTimes times;
    private final Clock clock;

    DoorCodes(Seals seals, DoorTimes times, Clock clock) {
        this.seals = seals;
        this.times = times;
        this.clock = clock;
    }

    /** A code that is worth something for a few minutes. */
    public DoorCode of(EventId event) {
        // a whole minute more, as its own beginning is cut off
        var until = clock.instant().plus(times.codeLasts()).plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
        return new DoorCode(event, seal().close(event.value().toByteArray(), until), until);
    }

    /** Empty for what is no code of ours. */
    public Optional<Read> read(String token) {
        return seal().open(token).map(opened -> {
            var id = new byte[EVENT];
            opened.subject().get(id);
            return new Read(new EventId(new ObjectId(id)), opened.expires());
        });
    }

    public record Read(EventId event, Instant expires) {}

    private SignedToken seal() {
        return seals.of("door", EVENT);
    }
}
