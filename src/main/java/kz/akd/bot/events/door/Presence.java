package kz.akd.bot.events.door;

import java.time.Instant;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;

/**
 * Somebody who has come, and with whom.
 *
 * @param at when they were first checked in
 * @param by who did it: an officer, or they themselves
 * @param walkIn whether they came without a seat on the list
 */
public record Presence(PersonId person, Party party, Instant at, PersonId by, Way way, boolean walkIn) {

    /** How somebody was checked in. */
    public enum Way {
        /** An officer read their member card. */
        CARD,
        /** An officer tapped their name. */
        NAME,
        /** They read the code at the door themselves. */
        CODE
    }

    public Presence with(Party other) {
        return new Presence(person, other, at, by, way, walkIn);
    }

    Presence of(PersonId other, PersonId nobody) {
        return new Presence(other, party, at, by.equals(person) ? nobody : by, way, walkIn);
    }

    Presence checkedInBy(PersonId other) {
        return new Presence(person, party, at, other, way, walkIn);
    }

    @Override
    public String toString() {
        return "Presence of " + person;
    }
}
