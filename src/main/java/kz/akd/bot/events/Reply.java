package kz.akd.bot.events;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a member has answered.
 *
 * @param turn the order in which answers count: {@link GuestList} gives and understands it
 * @param at when they gave this answer; giving the same one again does not move it
 * @param party with whom they come; alone in documents of earlier releases, which do not say
 * @param heldUntil while a seat that was passed on to them waits for their confirmation: until when
 */
@Document("event_answers")
public record Reply(
        long turn,
        PersonId member,
        Rsvp rsvp,
        Instant at,
        Party party,
        @Nullable Instant heldUntil) {

    @PersistenceCreator
    public Reply {
        party = party == null ? Party.ALONE : party;
    }

    public static Reply of(PersonId member, Rsvp rsvp, Instant at, Party party) {
        return new Reply(0, member, rsvp, at, party, null);
    }

    public Optional<Instant> hold() {
        return Optional.ofNullable(heldUntil);
    }

    public boolean isGoing() {
        return rsvp == Rsvp.GOING;
    }

    /** How many seats it takes. */
    int size() {
        return party.size();
    }

    Reply bringing(Party other) {
        return new Reply(turn, member, rsvp, at, other, heldUntil);
    }

    public Reply held(@Nullable Instant until) {
        return new Reply(turn, member, rsvp, at, party, until);
    }

    Reply of(PersonId other) {
        return new Reply(turn, other, rsvp, at, party, heldUntil);
    }

    Reply inTurn(long other) {
        return new Reply(other, member, rsvp, at, party, heldUntil);
    }

    /** A hold that nobody confirmed: they may still come, but no seat is kept for them. */
    Reply lapsed(Instant now) {
        return new Reply(turn, member, Rsvp.MAYBE, now, Party.ALONE, null);
    }
}
