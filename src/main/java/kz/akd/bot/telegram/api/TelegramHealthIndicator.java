package kz.akd.bot.telegram.api;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether Telegram answers. A bot that asks for updates hears from it at least once in a long poll. */
@Component
class TelegramHealthIndicator implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofMinutes(2);

    private final SignsOfLife signs;

    TelegramHealthIndicator(SignsOfLife signs) {
        this.signs = signs;
    }

    @Override
    public Health health() {
        var silence = signs.sinceLastAnswer();
        var health = silence.compareTo(TOO_LONG) > 0 ? Health.down() : Health.up();
        return health.withDetail("secondsSinceLastAnswer", silence.toSeconds())
                .withDetail("lastCall", signs.last())
                .build();
    }
}
