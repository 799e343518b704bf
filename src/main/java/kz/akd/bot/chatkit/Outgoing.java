package kz.akd.bot.chatkit;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Mail in the outbox, written out for its recipient.
 *
 * @param due when it may be taken for sending; taking it moves this ahead, so that a node that dies sets it free again
 * @param attempts how often it was taken
 * @param letter null once it is settled: what was sent is nobody's business any more
 * @param outcome why it failed, null unless it did
 */
@Document("outbox")
public record Outgoing(
        @Id String key,
        PersonId to,
        Mail.Lane lane,
        Instant due,
        int attempts,
        State state,
        @Nullable Letter letter,
        @Nullable String outcome) {

    /** What became of it. */
    public enum State {
        WAITING,
        SENT,
        FAILED
    }
}
