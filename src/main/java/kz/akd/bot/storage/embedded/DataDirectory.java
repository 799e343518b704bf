package kz.akd.bot.storage.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;

/** The directory an embedded storage keeps its data in; one bot at a time. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    public static DataDirectory occupy(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StorageUnavailable(path + " is in use by another running bot; stop that one first,"
                        + " or give this one its own akd.storage.directory.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new StorageUnavailable(
                    "The data directory " + path + " can't be written ("
                            + e.getClass().getSimpleName() + "); let akd.storage.directory name one that can.",
                    e);
        }
    }

    /** The lock goes with the process, also when that is killed, so a stale one can't be. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path inProcessFile() {
        return path.resolve("akd.mv");
    }

    /** What a child process of that kind is told to keep its data in. */
    Path databaseOf(StorageKind kind) {
        return path.resolve(kind.word());
    }

    Path logOf(StorageKind kind) {
        return path.resolve(kind.word() + ".log");
    }

    Path downloads() {
        return path.resolve("downloads");
    }

    /** Which kind of storage has data here: the one noted, or, in a directory without a note, the one whose files are there. */
    Optional<StorageKind> holds() {
        if (Files.exists(note())) {
            return noted();
        }
        if (Files.exists(inProcessFile())) {
            return Optional.of(StorageKind.IN_PROCESS);
        }
        return Optional.of(StorageKind.MONGOD)
                .filter(this::hasDatabaseOf)
                .or(() -> Optional.of(StorageKind.FLAPDOODLE).filter(this::hasDatabaseOf));
    }

    private boolean hasDatabaseOf(StorageKind kind) {
        return Files.exists(databaseOf(kind).resolve("WiredTiger"));
    }

    private Optional<StorageKind> noted() {
        try {
            String word = Files.readString(note()).strip();
            return Optional.of(StorageKind.embeddedCalled(word)
                    .orElseThrow(() -> new StorageUnavailable(note() + " says '" + word
                            + "', which this bot doesn't know;" + " it should say mongod, flapdoodle or in-process.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that this kind has data here from now on. */
    void belongsTo(StorageKind kind) {
        try {
            Files.writeString(note(), kind.word() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note() {
        return path.resolve("kind");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
