package kz.akd.bot.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoConfigurationException;
import java.time.Duration;
import java.util.Objects;
import kz.akd.bot.storage.choice.FirstAnswer;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;

/** A MongoDB that runs elsewhere, named by a connection string. */
public record GivenServer(ConnectionString connection) implements Storage {

    static final String DEFAULT_DATABASE = "akd";

    /** Texts of the driver's exceptions are left out: they may hold parts of a password. */
    public static GivenServer reached(String uri, Duration wait) {
        GivenServer server = new GivenServer(parsed(uri.strip()));
        FirstAnswer.missingFrom(server.connection, server.database(), wait).ifPresent(reason -> {
            throw new StorageUnavailable("MONGODB_URI names " + server.where() + ", but " + reason + ".");
        });
        return server;
    }

    private static ConnectionString parsed(String uri) {
        if (!uri.startsWith("mongodb://") && !uri.startsWith("mongodb+srv://")) {
            throw new StorageUnavailable("MONGODB_URI must start with mongodb:// or mongodb+srv://, for example"
                    + " mongodb://db1.example.org:27017/akd.");
        }
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            throw new StorageUnavailable("MONGODB_URI is not a connection string of MongoDB, such as"
                    + " mongodb://user:password@db1.example.org:27017/akd?authSource=admin; in a user name or password,"
                    + " write : / ? # [ ] @ % as %3A %2F %3F %23 %5B %5D %40 %25.");
        } catch (MongoConfigurationException e) {
            throw new StorageUnavailable("MONGODB_URI names a mongodb+srv:// host that can't be looked up in the DNS.");
        }
    }

    String database() {
        return Objects.requireNonNullElse(connection.getDatabase(), DEFAULT_DATABASE);
    }

    @Override
    public StorageKind kind() {
        return StorageKind.GIVEN;
    }

    @Override
    public String where() {
        return String.join(",", connection.getHosts()) + "/" + database();
    }

    /** It isn't ours to stop. */
    @Override
    public void close() {}
}
