package kz.akd.bot.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database of one test's own, on the kind of storage that the build names. */
public final class TestMongo implements AutoCloseable {

    private final Storage storage;
    private final MongoClient client;
    private final MongoTemplate template;

    public TestMongo(Path directory) {
        storage = StorageFixtures.named(directory);
        client = MongoClients.create(storage.connection());
        template = new MongoTemplate(client, "test-" + UUID.randomUUID());
    }

    public MongoTemplate template() {
        return template;
    }

    /** Where it is, for an application of the test's own. */
    public String uri(String options) {
        return "mongodb://" + storage.connection().getHosts().get(0) + "/"
                + template.getDb().getName() + options;
    }

    @Override
    public void close() {
        template.getDb().drop();
        client.close();
        storage.close();
    }
}
