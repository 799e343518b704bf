package kz.akd.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Duration;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;
import kz.akd.bot.storage.embedded.DataDirectory;
import kz.akd.bot.storage.embedded.InProcessServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenServerTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:27017",
                "http://db1:27017",
                "mongodb://",
                "mongodb://anna:se/c:ret@db1:27017",
                "mongodb://anna:se@cret@db1:port/akd",
                "mongodb://anna:secret@db1:99999/akd",
                "mongodb://anna:secret@db1/akd?w=majority&journal=perhaps&authMechanism=secret"
            })
    void a_wrong_connection_string_is_refused_in_one_line_without_its_password(String uri) {
        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> GivenServer.reached(uri, SHORT))
                .withMessageStartingWith("MONGODB_URI")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("cret", "\n"));
    }

    @Test
    @Timeout(20)
    void a_server_that_is_not_there_is_named_without_its_password() {
        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> GivenServer.reached("mongodb://anna:secret@127.0.0.1:1/club", SHORT))
                .withMessage("MONGODB_URI names 127.0.0.1:1/club, but no answer within 1 s.");
    }

    @Test
    void the_database_is_akd_unless_the_connection_string_names_another() {
        assertThat(new GivenServer(new ConnectionString("mongodb://db1,db2:2000")).where())
                .isEqualTo("db1,db2:2000/akd");
        assertThat(new GivenServer(new ConnectionString("mongodb://db1/club")).database())
                .isEqualTo("club");
    }

    @Test
    void a_server_that_is_there_is_used_as_it_is(@TempDir Path directory) {
        try (Storage running = InProcessServer.start(DataDirectory.occupy(directory))) {
            String uri = running.connection().getConnectionString();

            Storage given = GivenServer.reached(" " + uri + "\n", Duration.ofSeconds(30));

            assertThat(given.connection()).isEqualTo(running.connection());
            assertThat(given.kind()).isEqualTo(StorageKind.GIVEN);
        }
    }
}
