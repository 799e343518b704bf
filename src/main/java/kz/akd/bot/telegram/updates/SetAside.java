package kz.akd.bot.telegram.updates;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An update that could not be handled, for an operator to see.
 *
 * @param raw its JSON, as it came
 * @param reason what is wrong with it: words, or the reference that the log has too
 */
@Document("set_aside")
record SetAside(@Id long id, String raw, String reason, Instant at) {}
