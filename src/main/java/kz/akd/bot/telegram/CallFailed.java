package kz.akd.bot.telegram;

import java.time.Duration;
import java.util.Optional;

/**
 * A call of the Bot API that did not succeed. Holds Telegram's own words and no address, as the address holds the
 * token.
 */
final class CallFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** In place of an HTTP status when no answer came. */
    static final int NO_ANSWER = 0;

    private final int code;
    private final String description;
    private final int retryAfterSeconds;

    CallFailed(int code, String description, int retryAfterSeconds) {
        super(code + " " + description);
        this.code = code;
        this.description = description;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    int code() {
        return code;
    }

    /** Blocked, deleted, or never started: nothing reaches this person. */
    boolean unreachable() {
        return code == 403 || says("chat not found") || says("PEER_ID_INVALID");
    }

    /** Whether the same call may succeed a little later. */
    boolean passing() {
        return code == NO_ANSWER || code == 429 || code >= 500;
    }

    /** The pause Telegram asks for, if it does. */
    Optional<Duration> retryAfter() {
        return retryAfterSeconds > 0 ? Optional.of(Duration.ofSeconds(retryAfterSeconds)) : Optional.empty();
    }

    /** What kind of failure it is, in a word for the metrics. */
    String kind() {
        if (code == NO_ANSWER) {
            return "no_answer";
        } else if (code == 429) {
            return "throttled";
        }
        return code >= 500 ? "server_error" : "refused";
    }

    boolean says(String words) {
        return description.contains(words);
    }
}
