package kz.akd.bot.storage;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageProperties;
import kz.akd.bot.storage.embedded.EmbeddedStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Gives Spring Data its MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StorageConfiguration.class);

    @Bean
    Storage storage(StorageProperties properties) {
        Storage storage = properties.uri().isBlank()
                ? EmbeddedStorage.start(properties, Objects.requireNonNullElse(System.getenv("PATH"), ""))
                : GivenServer.reached(properties.uri(), properties.answerWait());
        LOG.info("Storage: {}, data in {}", storage.kind().title(), storage.where());
        return storage;
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(Storage storage) {
        return storage::connection;
    }

    /** Of our own, as the factory is, without which Boot makes a client: with its customizers, such as those for metrics. */
    @Bean
    MongoClient mongoClient(Storage storage, ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers) {
        MongoClientSettings.Builder settings = ClientSettings.of(storage);
        customizers.orderedStream().forEach(customizer -> customizer.customize(settings));
        return MongoClients.create(settings.build());
    }

    /** Of our own, since a connection string can't be given a database: its users would then be looked up there. */
    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, Storage storage) {
        return new SimpleMongoClientDatabaseFactory(
                client, Objects.requireNonNullElse(storage.connection().getDatabase(), GivenServer.DEFAULT_DATABASE));
    }

    @Bean
    InfoContributor storageInfo(Storage storage) {
        return info -> info.withDetail("storage", new StorageInfo(storage.kind().word(), storage.where()));
    }

    /** What {@code /actuator/info} says of the storage. */
    record StorageInfo(String kind, String where) {}
}
