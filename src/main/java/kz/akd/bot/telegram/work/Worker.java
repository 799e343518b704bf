package kz.akd.bot.telegram.work;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that works from the start of the application, when the web server already listens, to its end; what it has
 * begun it finishes, for ten seconds at most.
 */
public abstract class Worker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_A_FALL = Duration.ofSeconds(1);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(10);

    private final String name;
    private volatile boolean running;
    private Thread thread;

    public Worker(String name) {
        this.name = name;
        this.thread = new Thread(this::workOn, name);
    }

    /** Works until {@link #isRunning} says no more. */
    public abstract void work();

    /** Ends a wait early, so that the thread sees that it is to stop. */
    public abstract void wake(Thread waiting);

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::workOn, name);
        thread.start();
    }

    /** Nobody else does its work: whatever it stumbles over, it goes on. */
    private void workOn() {
        boolean ended = false;
        while (!ended) {
            try {
                work();
                ended = true;
            } catch (RuntimeException | Error fault) {
                log.error("{} stumbled and goes on", name, fault);
                ended = !running;
                LockSupport.parkNanos(AFTER_A_FALL.toNanos());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        wake(thread);
        try {
            thread.join(ORDERLY_STOP.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** All workers stop side by side, so that together they take no longer than one. */
    @Override
    public void stop(Runnable ended) {
        new Thread(
                        () -> {
                            stop();
                            ended.run();
                        },
                        name + "-stop")
                .start();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
