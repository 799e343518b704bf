package kz.akd.bot.storage.embedded;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageProperties;
import kz.akd.bot.storage.choice.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the storage that comes with the bot. */
public final class EmbeddedStorage {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStorage.class);

    private final StorageProperties properties;
    private final DataDirectory data;
    private final Optional<Path> mongod;

    private EmbeddedStorage(StorageProperties properties, DataDirectory data, Optional<Path> mongod) {
        this.properties = properties;
        this.data = data;
        this.mongod = mongod;
    }

    /** The storage that has the data, or else the best that can be had. */
    public static Storage start(StorageProperties properties, String searchPath) {
        DataDirectory data = DataDirectory.occupy(properties.directory());
        try {
            Storage storage = new EmbeddedStorage(properties, data, MongodOnPath.find(searchPath)).start();
            data.belongsTo(storage.kind());
            return storage;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private Storage start() {
        Optional<StorageKind> held = data.holds();
        EmbeddedChoice choice = EmbeddedChoice.of(properties.embedded(), held, mongod.isPresent());
        if (held.isPresent() && held.get() != StorageKind.MONGOD && mongod.isPresent()) {
            LOG.info(
                    "Storage: {} is left alone, since {} holds data of {}",
                    mongod.get(),
                    data.path(),
                    held.get().word());
        }
        Iterator<StorageKind> tries = choice.tries().iterator();
        while (true) {
            StorageKind kind = tries.next();
            try {
                return start(kind);
            } catch (StorageUnavailable e) {
                if (!tries.hasNext()) {
                    throw e;
                }
                LOG.warn("Storage: {} Trying something else.", e.getMessage());
            }
        }
    }

    private Storage start(StorageKind kind) {
        return switch (kind) {
            case IN_PROCESS -> InProcessServer.start(data);
            case MONGOD ->
                child(
                        kind,
                        mongod.orElseThrow(() -> new StorageUnavailable("There is no mongod on the PATH, which "
                                + data.path() + " or akd.storage.embedded asks for;"
                                + " install MongoDB, or set MONGODB_URI.")));
            case FLAPDOODLE -> child(kind, DownloadedMongod.get(properties, data.downloads()));
            case GIVEN -> throw new IllegalArgumentException("not embedded: " + kind);
        };
    }

    private Storage child(StorageKind kind, Path program) {
        return MongodProcess.start(kind, program, data, properties.answerWait());
    }
}
