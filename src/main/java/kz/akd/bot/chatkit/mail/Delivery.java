package kz.akd.bot.chatkit.mail;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What became of a piece of mail. Kept without its words, and long enough that nothing posts it a second time.
 *
 * @param failure why it could not be sent; null when it was
 * @param unreachable whether that is because nothing reaches the recipient; null when it was sent
 * @param message the id of the message that it became, if it became one
 * @param helpsUntil when the buttons of that message help no more; null for never, and once they are taken away
 */
@Document("deliveries")
public record Delivery(
        @Id String key,
        PersonId to,
        Instant at,
        @Nullable String failure,
        @Nullable Boolean unreachable,
        @Nullable Long message,
        @Nullable Instant helpsUntil) {

    static Delivery of(Settlement done, Instant at) {
        return new Delivery(
                done.mail().key(),
                done.mail().to(),
                at,
                done.failure(),
                done.unreachable() ? true : null,
                done.message(),
                done.message() == null ? null : done.mail().helpsUntil());
    }

    Fate fate() {
        if (failure == null) {
            return Fate.delivered(message);
        }
        return Boolean.TRUE.equals(unreachable) ? Fate.BLOCKED : Fate.failed(failure);
    }
}
