package kz.akd.bot.events.course;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.shared.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * What a course is beside its sessions, which say what it is called, where it is and whom it is meant for.
 *
 * @param instructor null where nobody is named yet
 * @param most how many take part in person; null for everybody
 * @param enrolBy until when one can enrol; null for as long as there are sessions ahead
 * @param closed whether organisers take no more enrolments
 */
public record Terms(
        Level level,
        @Nullable Teacher instructor,
        @Nullable Integer most,
        @Nullable LocalMoment enrolBy,
        boolean closed) {

    public static final int MOST_PLACES = 500;

    public static Terms of(Level level) {
        return new Terms(level, null, null, null, false);
    }

    public Optional<Teacher> teacher() {
        return Optional.ofNullable(instructor);
    }

    public Optional<Integer> places() {
        return Optional.ofNullable(most);
    }

    public Optional<LocalMoment> deadline() {
        return Optional.ofNullable(enrolBy);
    }

    boolean takesEnrolments(Instant now) {
        return !closed && deadline().filter(by -> !by.instant().isAfter(now)).isEmpty();
    }

    public Terms at(Level other) {
        return new Terms(other, instructor, most, enrolBy, closed);
    }

    public Terms taughtBy(@Nullable Teacher other) {
        return new Terms(level, other, most, enrolBy, closed);
    }

    public Terms limitedTo(@Nullable Integer places) {
        return new Terms(level, instructor, places, enrolBy, closed);
    }

    public Terms until(@Nullable LocalMoment deadline) {
        return new Terms(level, instructor, most, deadline, closed);
    }

    public Terms closed(boolean now) {
        return new Terms(level, instructor, most, enrolBy, now);
    }
}
