package kz.akd.bot.nodes;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A process as the others see it. */
@Document("nodes")
record Node(@Id String id, long beat) {}
