package kz.akd.bot.events.course;

import kz.akd.bot.shared.PersonId;

/**
 * How much of a course somebody has attended.
 *
 * @param excused how many sessions they have said beforehand that they cannot come to
 * @param held how many sessions have taken place so far
 */
public record Progress(PersonId person, int attended, int excused, int held) {

    /** Whether that is enough for a certificate, by the share of sessions in percent. */
    public boolean reaches(int share) {
        return held > 0 && attended * 100 >= held * share;
    }
}
