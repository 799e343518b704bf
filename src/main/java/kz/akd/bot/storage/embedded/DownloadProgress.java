package kz.akd.bot.storage.embedded;

import de.flapdoodle.embed.process.io.progress.ProgressListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log how a download gets on: a line for each fifth of it. */
final class DownloadProgress implements ProgressListener {

    private static final Logger LOG = LoggerFactory.getLogger(DownloadProgress.class);
    private static final int STEP = 20;

    private int told;

    @Override
    public void start(String label) {
        LOG.info("Storage: {} …", label);
    }

    @Override
    public void progress(String label, int percent) {
        if (percent >= told + STEP) {
            told = percent - percent % STEP;
            LOG.info("Storage: {} {} %", label, told);
        }
    }

    @Override
    public void done(String label) {
        told = 0;
        LOG.info("Storage: {} done", label);
    }

    @Override
    public void info(String label, String message) {
        LOG.debug("{}: {}", label, message);
    }
}
