package kz.akd.bot.chatkit;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What became of a piece of mail. Kept without its words, and long enough that nothing posts it a second time.
 *
 * @param failure why it could not be sent; null when it was
 */
@Document("deliveries")
public record Delivery(
        @Id String key, PersonId to, Instant at, @Nullable String failure) {}
