package kz.akd.bot.chatkit.mail;

import java.time.Instant;
import kz.akd.bot.nodes.Held;
import org.springframework.stereotype.Component;

/** Mail that waited when nobody was there to send it. */
@Component
final class HeldMail implements Held {

    private final Outbox outbox;

    HeldMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public long count(Instant before) {
        return outbox.countDueBefore(before);
    }

    @Override
    public void leaveOut(Instant before) {
        outbox.leaveOut(before);
    }
}
