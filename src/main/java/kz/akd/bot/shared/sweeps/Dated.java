package kz.akd.bot.shared.sweeps;

import java.time.Instant;
import java.util.Optional;

/**
 * A sweep each of whose deeds has its moment. After a downtime, or a leap of the clock, all such sweeps together do what is
 * due in the order of its moments: a seat that lapsed in the night is passed on before those who come are reminded in the
 * morning.
 */
public interface Dated extends Sweep {

    /** The moment of the first that is due by now and is not put off, if any is. */
    Optional<Instant> due(Instant now);

    /** Does what was due at a moment, or before; a sweep of which little is due at a time may do all that is due now. */
    void run(Instant until);
}
