package kz.akd.bot.events;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a member has answered.
 *
 * @param at when they gave this answer; giving the same one again does not move it
 * @param party with whom they come; alone in documents of earlier releases, which do not say
 * @param heldUntil while a seat that was passed on to them waits for their confirmation: until when
 */
public record Reply(
        PersonId member,
        Rsvp rsvp,
        Instant at,
        Party party,
        @Nullable Instant heldUntil) {

    @PersistenceCreator
    public Reply {
        party = party == null ? Party.ALONE : party;
    }

    /** For somebody who comes alone, or not at all. */
    Reply(PersonId member, Rsvp rsvp, Instant at) {
        this(member, rsvp, at, Party.ALONE, null);
    }

    public Optional<Instant> hold() {
        return Optional.ofNullable(heldUntil);
    }

    public boolean isGoing() {
        return rsvp == Rsvp.GOING;
    }

    Reply bringing(Party other) {
        return new Reply(member, rsvp, at, other, heldUntil);
    }

    public Reply held(@Nullable Instant until) {
        return new Reply(member, rsvp, at, party, until);
    }

    Reply of(PersonId other) {
        return new Reply(other, rsvp, at, party, heldUntil);
    }

    /** A hold that nobody confirmed: they may still come, but no seat is kept for them. */
    Reply lapsed(Instant now) {
        return new Reply(member, Rsvp.MAYBE, now);
    }
}
