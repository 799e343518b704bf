package kz.akd.bot.telegram.api;

import java.time.Duration;
import java.util.Optional;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.shared.sweeps.Unreachable;

/**
 * A call of the Bot API that did not succeed. Holds Telegram's own words and no address, as the address holds the
 * token.
 */
public final class CallFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** In place of an HTTP status when no answer came. */
    static final int NO_ANSWER = 0;

    private final int code;
    private final String description;
    private final int retryAfterSeconds;
    private final long movedTo;

    CallFailed(int code, String description, int retryAfterSeconds) {
        this(code, description, retryAfterSeconds, 0);
    }

    /** @param movedTo the id of the supergroup that a group has become; 0 where it is not about that */
    CallFailed(int code, String description, int retryAfterSeconds, long movedTo) {
        super(code + " " + description);
        this.movedTo = movedTo;
        this.code = code;
        this.description = description;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int code() {
        return code;
    }

    /** Why nothing reaches this person; empty where it fails for another reason. */
    public Optional<Unreachable> unreachable() {
        if (says("deactivated")) {
            return Optional.of(Unreachable.DELETED);
        } else if (says("chat not found") || says("PEER_ID_INVALID") || says("initiate conversation")) {
            return Optional.of(Unreachable.NEVER_STARTED);
        }
        return code == 403 ? Optional.of(Unreachable.BLOCKED) : Optional.empty();
    }

    /** Whether the same call may succeed a little later. */
    public boolean passing() {
        return code == NO_ANSWER || code == 429 || code >= 500;
    }

    /** The pause Telegram asks for, if it does. */
    public Optional<Duration> retryAfter() {
        return retryAfterSeconds > 0 ? Optional.of(Duration.ofSeconds(retryAfterSeconds)) : Optional.empty();
    }

    /** Which chat the one that was meant has become, if it has (Bot API, ResponseParameters: migrate_to_chat_id). */
    public Optional<ChatId> movedTo() {
        return movedTo == 0 ? Optional.empty() : Optional.of(new ChatId(movedTo));
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

    public boolean says(String words) {
        return description.contains(words);
    }
}
