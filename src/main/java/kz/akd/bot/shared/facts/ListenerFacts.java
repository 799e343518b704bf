package kz.akd.bot.shared.facts;

import java.time.Instant;
import org.springframework.data.annotation.TypeAlias;

/** What administrators have to know of somebody who listens to facts: it fails at them, and it has heard them all. */
public sealed interface ListenerFacts extends Fact {

    /** Whom it concerns, as a programmer calls it. */
    String listener();

    /**
     * It has failed several times in a row at a fact.
     *
     * @param since when it first failed at the oldest of those it has not heard
     * @param reason what kind of fault it was, without anything that people wrote
     */
    @TypeAlias("listener-failing")
    record ListenerFailing(String listener, Instant since, String reason) implements ListenerFacts {}

    @TypeAlias("listener-works-again")
    record ListenerWorksAgain(String listener, Instant since) implements ListenerFacts {}
}
