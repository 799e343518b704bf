package kz.akd.bot.telegram.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingWindowTest {

    @Test
    void replies_go_in_the_order_in_which_they_came() throws InterruptedException {
        var window = new SendingWindow(() -> 30);
        var order = new ArrayList<Integer>();
        window.pause(Duration.ofMillis(300));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            var thread = new Thread(() -> {
                // whoever has a place has noted it before the window lets the next one go
                synchronized (window) {
                    try {
                        window.awaitReply();
                        order.add(number);
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }
            });
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
                Thread.onSpinWait();
            }
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(order)
                .isEqualTo(List.copyOf(order).stream().sorted().toList())
                .hasSize(20);
    }
}
