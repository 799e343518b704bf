package kz.akd.bot.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.sweeps.Setback;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody has not heard a fact, as they failed at it.
 *
 * @param id the same for the same listener and fact
 * @param failures how often they have failed in a row
 * @param due when they are told again
 * @param reason what kind of fault the last one was
 */
@Document("facts_unheard")
record Unheard(@Id String id, String listener, Fact fact, Instant since, int failures, Instant due, String reason) {

    static Unheard first(String id, String listener, Fact fact, Instant now, Throwable fault) {
        var since = now.truncatedTo(ChronoUnit.MILLIS);
        return new Unheard(id, listener, fact, since, 1, since.plus(Setback.pause(1)), reason(fault));
    }

    Unheard failedAgain(Instant now, Throwable fault) {
        int more = failures + 1;
        return new Unheard(id, listener, fact, since, more, now.plus(Setback.pause(more)), reason(fault));
    }

    boolean isTrouble() {
        return failures >= Setback.TROUBLE;
    }

    private static String reason(Throwable fault) {
        return fault.getClass().getSimpleName();
    }
}
