package kz.akd.bot.nodes;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.nodes.Absence.Away;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When somebody last worked on these data.
 *
 * @param since from when to when nobody did, while nobody has decided what becomes of what was due then
 */
@Document("signs_of_life")
record SignOfLife(
        @Id String id,
        Instant seen,
        @Nullable Instant since,
        @Nullable Instant until) {

    Optional<Away> away() {
        return since == null || until == null ? Optional.empty() : Optional.of(new Away(since, until));
    }
}
