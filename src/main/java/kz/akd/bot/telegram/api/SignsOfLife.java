package kz.akd.bot.telegram.api;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** When Telegram last answered a call, and how the last one ended. */
@Component
class SignsOfLife {

    private volatile long lastAnswer = System.nanoTime();
    private volatile String last = "none yet";

    /**
     * @param outcome {@code ok}, or a kind of {@link CallFailed}; a refusal is an answer too
     */
    void heard(String outcome) {
        last = outcome;
        if (outcome.equals("ok") || outcome.equals("refused")) {
            lastAnswer = System.nanoTime();
        }
    }

    Duration sinceLastAnswer() {
        return Duration.ofNanos(System.nanoTime() - lastAnswer);
    }

    String last() {
        return last;
    }
}
