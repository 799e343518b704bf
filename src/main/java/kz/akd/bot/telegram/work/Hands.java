package kz.akd.bot.telegram.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads for what is begun between a start and a stop, after which there may be another start. */
public final class Hands {

    private final String name;
    private final int many;
    private volatile ExecutorService threads;

    public Hands(String name, int many) {
        this.name = name;
        this.many = many;
        this.threads = hired();
    }

    private ExecutorService hired() {
        return Executors.newFixedThreadPool(many, work -> new Thread(work, name));
    }

    /** Takes work again after a stop. */
    public synchronized void start() {
        if (threads.isShutdown()) {
            threads = hired();
        }
    }

    /** Whether anything is taken. */
    public boolean areAtWork() {
        return !threads.isShutdown();
    }

    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Takes no more, and waits for what is under way; false when that takes too long. */
    public boolean finish(Duration most) {
        threads.shutdown();
        try {
            return threads.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
