package kz.akd.bot.storage.embedded;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;
import kz.akd.bot.storage.inprocess.DurableBackend;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A small MongoDB server within this process, on one file. */
public final class InProcessServer implements Storage {

    /** As many connections may wait for the disk at the same time, and share a commit. */
    private static final int WORKERS = 16;

    private final DataDirectory data;
    private final MongoServer server;
    private final int port;

    private InProcessServer(DataDirectory data, MongoServer server, int port) {
        this.data = data;
        this.server = server;
        this.port = port;
    }

    public static InProcessServer start(DataDirectory data) {
        MongoServer server = new MongoServer(new DurableBackend(open(data.inProcessFile())));
        server.bind(Loopback.port(0), 1, WORKERS);
        return new InProcessServer(data, server, server.getLocalAddress().getPort());
    }

    private static MVStore open(Path file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    // or else it would commit in the middle of a large command
                    .autoCommitBufferSize(0)
                    // its serialized documents shrink to a fifth, which makes a commit faster too
                    .compress()
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw new StorageUnavailable(
                    e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                            ? file + " is in use by another program, perhaps another running bot; stop that one first."
                            : file + " can't be opened (error " + e.getErrorCode() + "); put a backup in its place.",
                    e);
        }
    }

    @Override
    public StorageKind kind() {
        return StorageKind.IN_PROCESS;
    }

    @Override
    public String where() {
        return data.inProcessFile().toString();
    }

    @Override
    public ConnectionString connection() {
        return Loopback.connectionTo(port);
    }

    @Override
    public void close() {
        server.shutdownNow();
        data.close();
    }
}
