package kz.akd.bot.tournaments;

import java.time.Duration;

/** How long before a tournament begins nobody registers any more, so that a draw and places can be prepared. */
public enum Closing {
    WHEN_IT_BEGINS(Duration.ZERO),
    A_DAY_BEFORE(Duration.ofDays(1)),
    THREE_DAYS_BEFORE(Duration.ofDays(3)),
    A_WEEK_BEFORE(Duration.ofDays(7));

    private final Duration before;

    Closing(Duration before) {
        this.before = before;
    }

    public Duration before() {
        return before;
    }
}
