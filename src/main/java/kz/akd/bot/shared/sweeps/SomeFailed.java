package kz.akd.bot.shared.sweeps;

/**
 * A sweep has done all but some, which it puts off by itself: it is to be rung for at its pace, and reported on as long as
 * this is thrown.
 */
public final class SomeFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int failures;
    private final String reason;

    /**
     * Says so.
     *
     * @param worst the setback of the one that has failed most often
     */
    public SomeFailed(Setback worst) {
        super("some are put off: " + worst.reason());
        this.failures = worst.failures();
        this.reason = worst.reason();
    }

    public int failures() {
        return failures;
    }

    public String reason() {
        return reason;
    }
}
