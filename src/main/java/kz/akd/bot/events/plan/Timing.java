package kz.akd.bot.events.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.shared.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * When an event is, by the clock of its place.
 *
 * @param answerBy until when members may say that they come; null for the beginning
 */
public record Timing(
        LocalMoment starts,
        @Nullable LocalMoment ends,
        @Nullable LocalMoment answerBy) {

    /** How long an event is taken to last of which nobody said so. */
    private static final Duration USUAL_LENGTH = Duration.ofHours(3);

    public static Timing from(LocalMoment starts) {
        return new Timing(starts, null, null);
    }

    public Optional<LocalMoment> end() {
        return Optional.ofNullable(ends);
    }

    public Optional<LocalMoment> deadline() {
        return Optional.ofNullable(answerBy);
    }

    /** The moment from which it is over. */
    public Instant over() {
        return end().map(LocalMoment::instant).orElseGet(() -> starts.instant().plus(USUAL_LENGTH));
    }

    public Timing ending(@Nullable LocalMoment other) {
        return new Timing(starts, other, answerBy);
    }

    public Timing answeredBy(@Nullable LocalMoment other) {
        return new Timing(starts, ends, other);
    }

    /** At another moment, lasting as long, with the deadline as long before. */
    public Timing startingAt(LocalMoment other) {
        return new Timing(other, shifted(ends, other), shifted(answerBy, other));
    }

    private @Nullable LocalMoment shifted(@Nullable LocalMoment moment, LocalMoment other) {
        if (moment == null) {
            return null;
        }
        var distance = Duration.between(starts.time(), moment.time());
        return new LocalMoment(other.time().plus(distance), other.zone());
    }

    /** Without a deadline that has passed by then. */
    public Timing answerableAt(Instant now) {
        return deadline().filter(by -> !by.instant().isAfter(now)).isPresent() ? answeredBy(null) : this;
    }

    /** Whether it ends after it begins, and answers are due no later than that. */
    public boolean makesSense() {
        var begins = starts.instant();
        return end().filter(end -> !end.instant().isAfter(begins)).isEmpty()
                && deadline().filter(by -> by.instant().isAfter(begins)).isEmpty();
    }
}
