package kz.akd.bot.storage.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.storage.choice.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mongod that a killed bot has left behind still holds the data. Whoever has the data directory's lock knows that no
 * other bot uses it, and may stop it.
 */
final class OrphanedMongod {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedMongod.class);

    private OrphanedMongod() {}

    static void stop(Path database, Duration wait) {
        ProcessHandle.allProcesses()
                .filter(process -> serves(process, database))
                .forEach(process -> stop(process, database, wait));
    }

    private static boolean serves(ProcessHandle process, Path database) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return Collections.indexOfSubList(arguments, List.of("--dbpath", database.toString())) >= 0;
    }

    private static void stop(ProcessHandle process, Path database, Duration wait) {
        LOG.info("Storage: stopping process {}, left over from an earlier run on {}", process.pid(), database);
        process.destroy();
        try {
            process.onExit().orTimeout(wait.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (RuntimeException e) {
            throw new StorageUnavailable(
                    "Process " + process.pid() + " still uses " + database + " and doesn't stop; end it first.", e);
        }
    }
}
