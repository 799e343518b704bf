package kz.akd.bot.playground.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Where the playground keeps what it must not forget: JSON under keys, and files. What is put is on the disk when {@link
 * #settle} returns, also through a kill -9.
 */
public final class Pile implements AutoCloseable {

    private final MVStore store;
    private final MVMap<String, String> documents;
    private final MVMap<String, byte[]> files;

    /**
     * Opens the pile.
     *
     * @param file where to keep it; null keeps it in memory only
     */
    public Pile(@Nullable Path file) {
        var builder = new MVStore.Builder().autoCommitDisabled().compress();
        if (file != null) {
            makeRoom(file);
            builder.fileName(file.toString());
        }
        store = builder.open();
        store.setRetentionTime(0);
        documents = store.openMap("documents");
        files = store.openMap("files");
    }

    private static void makeRoom(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    MVMap<String, String> documents() {
        return documents;
    }

    MVMap<String, byte[]> files() {
        return files;
    }

    void settle() {
        store.commit();
    }

    @Override
    public void close() {
        store.close();
    }
}
