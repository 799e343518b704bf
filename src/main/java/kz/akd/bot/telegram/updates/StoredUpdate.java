package kz.akd.bot.telegram.updates;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An update that was taken over from Telegram and is not handled yet.
 *
 * @param chat whose turn it is
 * @param raw its JSON, as it came
 */
@Document("inbox")
record StoredUpdate(@Id long id, long chat, String raw, Instant at) {}
