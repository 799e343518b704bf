package kz.akd.bot.storage.embedded;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.mongo.transitions.ImmutableMongod;
import de.flapdoodle.embed.mongo.transitions.Mongod;
import de.flapdoodle.embed.mongo.types.DistributionBaseUrl;
import de.flapdoodle.embed.process.archives.ExtractedFileSet;
import de.flapdoodle.embed.process.io.directories.PersistentDir;
import de.flapdoodle.embed.process.io.progress.ProgressListener;
import de.flapdoodle.reverse.StateID;
import de.flapdoodle.reverse.TransitionWalker.ReachedState;
import de.flapdoodle.reverse.transitions.Start;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.akd.bot.storage.choice.DiscreetCause;
import kz.akd.bot.storage.choice.StorageProperties;
import kz.akd.bot.storage.choice.StorageUnavailable;

/**
 * A mongod that flapdoodle downloads, once, and unpacks. It is only asked for the program: we start that ourselves, since
 * flapdoodle starts it for tests, with a data directory and settings that keep nothing.
 */
final class DownloadedMongod {

    private DownloadedMongod() {}

    static Path get(StorageProperties wanted, Path downloads) {
        Version version = Arrays.stream(Version.values())
                .filter(known -> known.asInDownloadPath().equals(wanted.serverVersion()))
                .findFirst()
                .orElseThrow(() -> new StorageUnavailable("akd.storage.server-version " + wanted.serverVersion()
                        + " is not one that can be downloaded, such as 8.0.23."));
        CompletableFuture<Path> program = new CompletableFuture<>();
        Thread download = new Thread(() -> complete(program, wanted, version, downloads), "mongod-download");
        // it can't be interrupted: one that takes too long must not keep the bot from ending
        download.setDaemon(true);
        download.start();
        try {
            return program.get(wanted.downloadWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new StorageUnavailable("MongoDB " + wanted.serverVersion() + " could not be downloaded within "
                    + wanted.downloadWait().toSeconds() + " s.");
        } catch (ExecutionException e) {
            throw new StorageUnavailable("MongoDB " + wanted.serverVersion() + " can't be downloaded ("
                    + DiscreetCause.of(Objects.requireNonNullElse(e.getCause(), e)) + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("Interrupted while downloading MongoDB.");
        }
    }

    /** Errors are caught too: flapdoodle meets libraries of other versions than its own with them. */
    @SuppressWarnings("CatchThrowable")
    private static void complete(
            CompletableFuture<Path> program, StorageProperties wanted, Version version, Path downloads) {
        try (ReachedState<ExtractedFileSet> files = mongod(wanted, Files.createDirectories(downloads))
                .transitions(version)
                .walker()
                .initState(StateID.of(ExtractedFileSet.class))) {
            program.complete(files.current().executable());
        } catch (Throwable e) {
            program.completeExceptionally(e);
        }
    }

    private static ImmutableMongod mongod(StorageProperties wanted, Path downloads) {
        ImmutableMongod.Builder mongod = Mongod.builder()
                .persistentBaseDir(Start.to(PersistentDir.class)
                        .initializedWith(
                                PersistentDir.of(downloads.toAbsolutePath().normalize())))
                .progressListener(Start.to(ProgressListener.class).providedBy(DownloadProgress::new));
        if (!wanted.downloadBaseUrl().isBlank()) {
            mongod.distributionBaseUrl(Start.to(DistributionBaseUrl.class)
                    .initializedWith(DistributionBaseUrl.of(wanted.downloadBaseUrl())));
        }
        return mongod.build();
    }
}
