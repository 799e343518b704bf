package kz.akd.bot.storage.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageUnavailable;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that the in-process server keeps. */
class InProcessFileTest {

    private static final int UPDATES = 10_000;
    private static final int AT_A_TIME = 25;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path directory;

    @Test
    void it_does_not_grow_with_changes_of_the_same_document() throws Exception {
        Path file = directory.resolve("akd.mv");
        try (Storage storage = InProcessServer.start(DataDirectory.occupy(directory));
                MongoClient client = MongoClients.create(storage.connection())) {
            MongoCollection<Document> counters = client.getDatabase("akd").getCollection("counters");
            counters.insertOne(new Document("_id", "all").append("n", 0).append("text", "x".repeat(500)));
            UpdateOneModel<Document> once = new UpdateOneModel<>(eq("all"), inc("n", 1));
            // some at a time, or the test would wait for the disk for a minute; each bulk is a commit of its own
            IntStream.range(0, UPDATES / AT_A_TIME)
                    .forEach(i -> counters.bulkWrite(
                            Collections.nCopies(AT_A_TIME, once), new BulkWriteOptions().ordered(true)));

            assertThat(counters.find(eq("all")).first()).containsEntry("n", UPDATES);
            assertThat(Files.size(file)).as("while it is used").isLessThan(4 * MEGABYTE);
        }
        assertThat(Files.size(file)).as("when it is closed").isLessThan(MEGABYTE / 2);
    }

    @Test
    void one_that_another_program_has_open_is_told_of() {
        try (MVStore other = MVStore.open(directory.resolve("akd.mv").toString());
                DataDirectory data = DataDirectory.occupy(directory)) {
            assertThat(other.isClosed()).isFalse();
            assertThatExceptionOfType(StorageUnavailable.class)
                    .isThrownBy(() -> InProcessServer.start(data))
                    .withMessageContaining("is in use by another program");
        }
    }

    @Test
    void one_that_is_damaged_is_told_of_and_left_as_it_is() throws Exception {
        byte[] damaged = "not a store of H2 ".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(directory.resolve("akd.mv"), damaged);

        try (DataDirectory data = DataDirectory.occupy(directory)) {
            assertThatExceptionOfType(StorageUnavailable.class)
                    .isThrownBy(() -> InProcessServer.start(data))
                    .withMessageContaining("can't be opened");
        }
        assertThat(file).hasBinaryContent(damaged);
    }
}
