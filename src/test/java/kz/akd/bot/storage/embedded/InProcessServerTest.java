package kz.akd.bot.storage.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import kz.akd.bot.storage.choice.Storage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The server that the bot brings along, where it is more than any MongoDB. */
@ExtendWith(OutputCaptureExtension.class)
class InProcessServerTest {

    @TempDir
    private Path directory;

    private Storage storage;

    @BeforeEach
    void start() {
        storage = InProcessServer.start(DataDirectory.occupy(directory));
    }

    @AfterEach
    void stop() {
        storage.close();
    }

    @Test
    void a_command_it_refuses_is_not_written_to_the_log(CapturedOutput output) {
        try (MongoClient client = MongoClients.create(storage.connection())) {
            MongoCollection<Document> people = client.getDatabase("akd").getCollection("people");
            people.createIndex(Indexes.ascending("phone"), new IndexOptions().unique(true));
            people.insertMany(List.of(new Document("_id", 1).append("phone", "+77011110001"), new Document("_id", 2)));

            assertThatExceptionOfType(MongoCommandException.class)
                    .isThrownBy(() -> people.findOneAndUpdate(eq(2), set("phone", "+77011110001")))
                    .matches(e -> e.getErrorCode() == 11000);
        }
        assertThat(output.getAll()).doesNotContain("+77011110001");
    }

    @Test
    void nobody_else_on_the_network_reaches_it() throws Exception {
        int port = Integer.parseInt(storage.connection().getHosts().get(0).split(":")[1]);
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        new Socket(Loopback.HOST, port).close();
        assertThat(outside)
                .allSatisfy(address -> assertThatExceptionOfType(ConnectException.class)
                        .isThrownBy(() -> new Socket(address, port).close()));
    }
}
