package kz.akd.bot.storage.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.akd.bot.storage.JavaProcess;
import kz.akd.bot.storage.NumberedWriter;
import kz.akd.bot.storage.choice.Storage;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the in-process server has acknowledged is there after a kill -9, whenever that comes. */
class KilledServerTest {

    private static final int KILLS = 2;
    private static final int WRITERS = 4;

    private final Random moments = new Random(20261123);
    private final Set<Integer> numbers = new HashSet<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed(@TempDir Path directory) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            writeAndKill(directory, 1 + moments.nextInt(300));
            checkWhatIsThere(directory);
        }
        assertThat(numbers).hasSizeGreaterThan(KILLS);
    }

    private void writeAndKill(Path directory, int acknowledgements) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        JavaProcess.command(NumberedWriter.class, directory.toString(), Integer.toString(WRITERS)))
                .redirectError(Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            String line = output.readLine();
            while (line != null) {
                lines.add(line);
                if (lines.size() == acknowledgements) {
                    process.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
            assertThat(lines).hasSizeGreaterThanOrEqualTo(acknowledgements);
            lines.forEach(this::remember);
        }
        assertThat(process.waitFor()).as("killed").isEqualTo(128 + 9);
    }

    private void remember(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("number") && words.length == 2) {
            numbers.add(Integer.valueOf(words[1]));
        } else if (words[0].equals("count") && words.length == 3) {
            counts.merge(Integer.valueOf(words[1]), Integer.valueOf(words[2]), Math::max);
        }
    }

    private void checkWhatIsThere(Path directory) {
        try (Storage storage = InProcessServer.start(DataDirectory.occupy(directory));
                MongoClient client = MongoClients.create(storage.connection())) {
            MongoCollection<Document> kept = client.getDatabase("akd").getCollection(NumberedWriter.NUMBERS);
            MongoCollection<Document> counters = client.getDatabase("akd").getCollection(NumberedWriter.COUNTERS);
            Set<Integer> found = new HashSet<>();
            kept.find().forEach(document -> found.add(document.getInteger("number")));

            assertThat(found).containsAll(numbers);
            counts.forEach((writer, count) -> assertThat(
                            counters.find(eq(writer)).first().getInteger("count"))
                    .as("counter of " + writer)
                    // one more for each time that the kill came before the acknowledgement
                    .isBetween(count, count + KILLS));
            // an index entry that survived without its document would refuse these
            int highest = NumberedWriter.highest(kept);
            for (int free = 1; free <= highest + WRITERS; free++) {
                if (!found.contains(free)) {
                    kept.insertOne(new Document("number", free));
                }
            }
        }
    }
}
