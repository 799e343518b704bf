package kz.akd.bot.tournaments;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Format;

/**
 * What a tournament is to be.
 *
 * @param limit how many entrants there are places for; who comes after them waits
 * @param closing when registration ends
 */
public record Setup(
        String title,
        Discipline discipline,
        Format format,
        LocalMoment starts,
        String place,
        int limit,
        Closing closing) {

    public static final int LEAST = 2;
    /** What fits a bracket that can be read. */
    public static final int MOST = 64;

    /** So long before the beginning players may say that they are there: earlier it would be a promise, and no check. */
    public static final Duration CHECK_IN = Duration.ofHours(3);

    /** Of one that was made before there was a choice, registration ends when it begins. */
    public Setup {
        closing = Objects.requireNonNullElse(closing, Closing.WHEN_IT_BEGINS);
    }

    /** From then on nobody registers. */
    public LocalMoment registrationEnds() {
        return starts.earlier(closing.before());
    }

    public boolean takesEntrants(Instant now) {
        return now.isBefore(registrationEnds().instant());
    }

    /** A team's captain and those on the field, and as many again to change with. */
    public int mostPlayers() {
        return discipline.isForTeams() ? 2 * discipline.teamSize() : 1;
    }

    /** Whether players check themselves in by now. */
    public boolean takesCheckIn(Instant now) {
        return !now.isBefore(starts.instant().minus(CHECK_IN));
    }
}
