package kz.akd.bot.playground.message;

/** A call that Telegram would refuse, in Telegram's words. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int code;
    private final int retryAfterSeconds;
    private final long movedTo;

    private Refusal(int code, String description, int retryAfterSeconds) {
        this(code, description, retryAfterSeconds, 0);
    }

    private Refusal(int code, String description, int retryAfterSeconds, long movedTo) {
        super(description);
        this.movedTo = movedTo;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static Refusal badRequest(String reason) {
        return new Refusal(400, "Bad Request: " + reason, 0);
    }

    /** The group has become a supergroup with another id. */
    public static Refusal moved(long to) {
        return new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", 0, to);
    }

    public static Refusal forbidden(String reason) {
        return new Refusal(403, "Forbidden: " + reason, 0);
    }

    public static Refusal conflict(String reason) {
        return new Refusal(409, "Conflict: " + reason, 0);
    }

    public static Refusal tooMany(int retryAfterSeconds) {
        return new Refusal(429, "Too Many Requests: retry after " + retryAfterSeconds, retryAfterSeconds);
    }

    public static Refusal notFound() {
        return new Refusal(404, "Not Found", 0);
    }

    public static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", 0);
    }

    public int code() {
        return code;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** 0 unless the chat has another id now. */
    public long movedTo() {
        return movedTo;
    }

    public String description() {
        return String.valueOf(getMessage());
    }
}
