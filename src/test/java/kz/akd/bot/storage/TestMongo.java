package kz.akd.bot.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageFixtures;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

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

    /**
     * The same database with values kept as the application keeps them.
     *
     * @param types those with an alias, and those that are documents
     */
    public MongoTemplate keeping(List<StoredAs<?, ?>> values, Class<?>... types) {
        return new MongoTemplate(template.getMongoDatabaseFactory(), converting(values, types));
    }

    /** How the application writes and reads documents. */
    public static MappingMongoConverter converting(List<StoredAs<?, ?>> values, Class<?>... types) {
        var conversions = new Conversions().customConversions(values);
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.setInitialEntitySet(Set.of(types));
        context.afterPropertiesSet();
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
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
