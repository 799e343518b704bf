package kz.akd.bot.events.course;

import java.time.Instant;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.shared.PersonId;

/**
 * Somebody who wants to take part in a course.
 *
 * @param remote whether they join every session remotely, which takes no place
 * @param at when they enrolled
 */
public record Enrolment(PersonId person, boolean remote, Instant at) {

    public Rsvp way() {
        return remote ? Rsvp.REMOTE : Rsvp.GOING;
    }

    Enrolment of(PersonId other) {
        return new Enrolment(other, remote, at);
    }
}
