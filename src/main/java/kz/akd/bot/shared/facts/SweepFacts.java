package kz.akd.bot.shared.facts;

import java.time.Instant;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.data.annotation.TypeAlias;

/** What administrators have to know of a {@link Sweep}: it does not do its work, and it does it again. */
public sealed interface SweepFacts extends Fact {

    String sweep();

    /** Counts the times that this sweep was in trouble, on whichever node. */
    long number();

    /**
     * It has failed several times in a row, or does not end.
     *
     * @param reason what kind of fault it was, without anything that people wrote
     */
    @TypeAlias("sweep-failing")
    record SweepFailing(String sweep, long number, Instant at, String reason) implements SweepFacts {}

    @TypeAlias("sweep-works-again")
    record SweepWorksAgain(String sweep, long number, Instant since) implements SweepFacts {}
}
