package kz.akd.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kz.akd.bot.storage.StorageConfiguration.StorageInfo;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageProperties;
import kz.akd.bot.storage.choice.StorageUnavailable;
import kz.akd.bot.storage.embedded.DataDirectory;
import kz.akd.bot.storage.embedded.InProcessServer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.env.RandomValuePropertySource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.health.MongoHealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

@ExtendWith(OutputCaptureExtension.class)
class StorageConfigurationTest {

    @TempDir
    private Path directory;

    private ApplicationContextRunner bot() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                .withUserConfiguration(StorageConfiguration.class)
                .withPropertyValues(
                        "akd.storage.uri=", "akd.storage.embedded=in-process", "akd.storage.directory=" + directory);
    }

    @Test
    void spring_data_works_on_it_and_its_health_is_up() {
        bot().run(context -> {
            MongoTemplate mongo = context.getBean(MongoTemplate.class);
            UUID uuid = UUID.fromString("0fba2fd4-0b7c-4b0c-8f2f-3d8e0f0a1b2c");
            mongo.insert(new Document("_id", "one").append("uuid", uuid), "things");

            assertThat(mongo.getDb().getName()).isEqualTo("akd");
            assertThat(mongo.exists(query(where("uuid").is(uuid)), "things")).isTrue();
            assertThat(new MongoHealthIndicator(context.getBean(MongoClient.class))
                            .health()
                            .getStatus())
                    .isEqualTo(Status.UP);
        });
    }

    @Test
    void the_log_and_the_info_say_which_one_it_is(CapturedOutput output) {
        String file = directory.resolve("akd.mv").toString();

        bot().run(context -> assertThat(info(context)).containsEntry("storage", new StorageInfo("in-process", file)));

        assertThat(output).containsOnlyOnce("Storage: in-process server, data in " + file);
    }

    @Test
    void a_server_given_is_told_of_and_must_keep_what_it_acknowledges(CapturedOutput output) {
        try (Storage running = InProcessServer.start(DataDirectory.occupy(directory))) {
            String host = running.connection().getHosts().get(0);
            bot().withPropertyValues("akd.storage.uri=mongodb://" + host).run(context -> {
                assertThat(info(context)).containsEntry("storage", new StorageInfo("given", host + "/akd"));
                assertThat(context.getBean(MongoClient.class).getWriteConcern())
                        .isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            });
            assertThat(output).contains("Storage: the server given, data in " + host + "/akd");
        }
    }

    @Test
    void what_the_connection_string_says_of_writes_and_of_the_database_is_kept() {
        try (Storage running = InProcessServer.start(DataDirectory.occupy(directory))) {
            String host = running.connection().getHosts().get(0);
            bot().withPropertyValues("akd.storage.uri=mongodb://" + host + "/club?w=1")
                    .run(context -> {
                        assertThat(context.getBean(MongoClient.class).getWriteConcern())
                                .isEqualTo(WriteConcern.W1);
                        assertThat(context.getBean(MongoTemplate.class).getDb().getName())
                                .isEqualTo("club");
                    });
        }
    }

    @Test
    void each_start_in_a_test_has_a_directory_of_its_own() {
        ApplicationContextRunner start = new ApplicationContextRunner()
                .withInitializer(context -> RandomValuePropertySource.addToEnvironment(context.getEnvironment()))
                .withUserConfiguration(Settings.class);

        start.run(first -> start.run(second -> assertThat(directoryOf(first))
                .asString()
                .matches(".*target.data.[0-9a-f-]{36}")
                .isNotEqualTo(directoryOf(second).toString())));
    }

    private static Path directoryOf(ApplicationContext context) {
        return context.getBean(StorageProperties.class).directory();
    }

    @EnableConfigurationProperties(StorageProperties.class)
    static class Settings {}

    @Test
    void a_wrong_setting_ends_the_start_with_its_line() {
        bot().withPropertyValues("akd.storage.uri=localhost")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StorageUnavailable.class)
                        .hasMessageStartingWith("MONGODB_URI must start with"));
    }

    private static Map<String, Object> info(ApplicationContext context) {
        Info.Builder info = new Info.Builder();
        context.getBean(InfoContributor.class).contribute(info);
        return info.build().getDetails();
    }
}
