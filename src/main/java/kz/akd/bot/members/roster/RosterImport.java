package kz.akd.bot.members.roster;

import java.time.Instant;
import java.util.Arrays;
import kz.akd.bot.shared.PersonId;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A roster that was sent, between its preview and a day after.
 *
 * @param file as it was sent; none once applied, as it is private
 */
@Document("roster_imports")
record RosterImport(
        @Id ObjectId id, PersonId by, Instant at, @Nullable Binary file, Counts counts) {

    /** How many rows are new, change something, change nothing, are faulty. */
    record Counts(int added, int changed, int unchanged, int faulty) {}

    boolean isApplied() {
        return file == null;
    }

    byte[] content() {
        return file == null ? new byte[0] : Arrays.copyOf(file.getData(), file.getData().length);
    }

    RosterImport applied() {
        return new RosterImport(id, by, at, null, counts);
    }

    @Override
    public String toString() {
        return "RosterImport " + id;
    }
}
