package kz.akd.bot.storage.embedded;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.storage.choice.FirstAnswer;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;

/** A mongod that runs as a child of the bot, on a free loopback port, and stops with it. */
final class MongodProcess implements Storage {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final StorageKind kind;
    private final DataDirectory data;
    private final Process process;
    private final int port;

    private MongodProcess(StorageKind kind, DataDirectory data, Process process, int port) {
        this.kind = kind;
        this.data = data;
        this.process = process;
        this.port = port;
    }

    static MongodProcess start(StorageKind kind, Path mongod, DataDirectory data, Duration wait) {
        MongodProcess server;
        try {
            Path database = Files.createDirectories(
                    data.databaseOf(kind).toAbsolutePath().normalize());
            OrphanedMongod.stop(database, STOPPING);
            int port = Loopback.freePort();
            server = new MongodProcess(kind, data, launch(mongod, database, port, data.logOf(kind)), port);
        } catch (IOException e) {
            throw new StorageUnavailable(
                    mongod + " can't be run (" + e.getClass().getSimpleName() + ").", e);
        }
        server.failure(wait).ifPresent(reason -> {
            server.stop();
            throw new StorageUnavailable(mongod + " " + reason + "; see " + data.logOf(kind) + ".");
        });
        return server;
    }

    private static Process launch(Path mongod, Path database, int port, Path log) throws IOException {
        return new ProcessBuilder(
                        mongod.toString(),
                        "--dbpath",
                        database.toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind_ip",
                        Loopback.HOST,
                        // by default it would take half of the machine's memory
                        "--wiredTigerCacheSizeGB",
                        "0.25",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Why it doesn't serve; empty as soon as it does. */
    private Optional<String> failure(Duration wait) {
        long deadline = System.nanoTime() + wait.toNanos();
        while (FirstAnswer.missingFrom(connection(), "admin", BETWEEN_LOOKS).isPresent()) {
            if (!process.isAlive()) {
                return Optional.of("has stopped with exit code " + process.exitValue());
            }
            if (System.nanoTime() - deadline > 0) {
                return Optional.of("doesn't answer within " + wait.toSeconds() + " s");
            }
        }
        return Optional.empty();
    }

    @Override
    public StorageKind kind() {
        return kind;
    }

    @Override
    public String where() {
        return data.databaseOf(kind).toString();
    }

    @Override
    public ConnectionString connection() {
        return Loopback.connectionTo(port);
    }

    @Override
    public void close() {
        stop();
        data.close();
    }

    /** Asks it to shut down in order, which writes all to disk; insists only when it doesn't. */
    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
