package kz.akd.bot.chatkit;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Mail in the outbox, written out for its recipient.
 *
 * @param due when it may be sent
 * @param posted when it was posted
 * @param taker the node that has it in hand, as long as that node lives
 */
public record Outgoing(
        @Id String key,
        PersonId to,
        Mail.Lane lane,
        Instant due,
        Instant posted,
        @Nullable String taker,
        Letter letter) {}
