package kz.akd.bot.shared;

import java.util.Set;
import java.util.random.RandomGenerator;

/** A person, by the Telegram user id; also the id of the private chat with them. */
public record PersonId(long value) {

    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a person's id: " + value);
        }
    }

    /**
     * Telegram itself, anonymous administrators of groups, and channels (Bot API, Message: from, sender_chat): whoever is
     * behind these is not known, so that nothing is kept of them and nothing is theirs to do.
     */
    private static final Set<Long> OF_TELEGRAM = Set.of(777_000L, 1_087_968_824L, 136_817_688L);

    /** Whether it is no person's account, although messages come from it. */
    public boolean isTelegrams() {
        return OF_TELEGRAM.contains(value);
    }

    /** Greater than any id of Telegram (Bot API, User: at most 52 significant bits). */
    private static final long NOBODY = 1L << 53;

    /** An id that is nobody's, to stand where somebody was who is forgotten. */
    public static PersonId nobody(RandomGenerator random) {
        return new PersonId(NOBODY + random.nextLong(NOBODY));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
