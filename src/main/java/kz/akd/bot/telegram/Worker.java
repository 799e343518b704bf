package kz.akd.bot.telegram;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that works from the start of the application, when the web server already listens, to its end; what it has
 * begun it finishes, for ten seconds at most.
 */
abstract class Worker implements SmartLifecycle {

    private static final Duration ORDERLY_STOP = Duration.ofSeconds(10);

    private final String name;
    private volatile boolean running;
    private Thread thread;

    Worker(String name) {
        this.name = name;
        this.thread = new Thread(this::work, name);
    }

    /** Works until {@link #isRunning} says no more. */
    abstract void work();

    /** Ends a wait early, so that the thread sees that it is to stop. */
    abstract void wake(Thread waiting);

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::work, name);
        thread.start();
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
