package kz.akd.bot.storage.choice;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import kz.akd.bot.storage.GivenServer;
import kz.akd.bot.storage.embedded.EmbeddedStorage;
import org.bson.Document;

/** What the tests of storages share. */
public final class StorageFixtures {

    public static final String NO_PROGRAMS = "";

    private StorageFixtures() {}

    static StorageProperties embedded(String kind, Path directory) {
        return downloading(kind, directory, "http://127.0.0.1:1/nothing-here", Duration.ofSeconds(30));
    }

    public static StorageProperties downloading(String kind, Path directory, String baseUrl, Duration wait) {
        return new StorageProperties("", directory, kind, baseUrl, wait, "8.0.23", Duration.ofSeconds(30));
    }

    /** The one that the build names, with {@code -Dakd.storage.uri} or {@code -Dakd.storage.embedded}: see docs/storage.md. */
    public static Storage named(Path directory) {
        String uri = System.getProperty("akd.storage.uri", "");
        return uri.isBlank()
                ? EmbeddedStorage.start(
                        downloading(
                                System.getProperty("akd.storage.embedded", "in-process"),
                                directory,
                                System.getProperty("akd.storage.download-base-url", ""),
                                Duration.ofMinutes(5)),
                        System.getenv("PATH"))
                : GivenServer.reached(uri, Duration.ofSeconds(30));
    }

    public static void keep(Storage storage, String id) {
        try (MongoClient client = MongoClients.create(storage.connection())) {
            kept(client).insertOne(new Document("_id", id));
        }
    }

    public static boolean has(Storage storage, String id) {
        try (MongoClient client = MongoClients.create(storage.connection())) {
            return kept(client).countDocuments(new Document("_id", id)) == 1;
        }
    }

    private static MongoCollection<Document> kept(MongoClient client) {
        return client.getDatabase("akd").getCollection("kept");
    }
}
