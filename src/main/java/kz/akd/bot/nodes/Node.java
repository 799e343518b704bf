package kz.akd.bot.nodes;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A process as the others see it.
 *
 * @param sees the other nodes whose claims it respects
 */
@Document("nodes")
record Node(@Id String id, long beat, Set<String> sees) {}
