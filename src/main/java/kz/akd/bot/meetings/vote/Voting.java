package kz.akd.bot.meetings.vote;

import org.jspecify.annotations.Nullable;

/** How it was voted, as the secretary says. */
public sealed interface Voting {

    /** The votes, where so many who may vote are there. */
    @Nullable
    Votes votes(int present);

    /** All who are there were in favour. */
    record Unanimous() implements Voting {
        @Override
        public Votes votes(int present) {
            return new Votes(present, 0, 0);
        }
    }

    /** Nobody was asked to vote. */
    record Without() implements Voting {
        @Override
        public @Nullable Votes votes(int present) {
            return null;
        }
    }

    /** Hands were counted. */
    record Counted(Votes counted) implements Voting {
        @Override
        public Votes votes(int present) {
            return counted;
        }
    }
}
