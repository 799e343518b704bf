package kz.akd.bot.shared.sweeps;

import java.time.Duration;

/** Work that is looked for again and again: whatever a crash left half done, or time has made due. */
public interface Sweep {

    /** A unique name for logs and metrics, in lower case with hyphens. */
    String name();

    /** The pause between two runs, in real time. */
    Duration every();

    /** Does what is there to do now; doing it twice, here or on another node, is harmless. */
    void run();
}
