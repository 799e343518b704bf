package kz.akd.bot.giving.pledge;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.joda.money.Money;
import org.springframework.data.annotation.TypeAlias;

/** What an officer found of a payment. */
public sealed interface Decision {

    PersonId by();

    Instant at();

    /** Whether it is this which was decided, whoever did and when. */
    boolean says(Decision other);

    Decision by(PersonId other);

    /** The money has come: all that was promised, or another amount. */
    @TypeAlias("gift-received")
    record Received(Money amount, PersonId by, Instant at) implements Decision {
        @Override
        public boolean says(Decision other) {
            return other instanceof Received received && received.amount().equals(amount);
        }

        @Override
        public Decision by(PersonId other) {
            return new Received(amount, other, at);
        }

        @Override
        public String toString() {
            return "Received at " + at;
        }
    }

    /** So many pieces were brought; of time, whether they came. */
    @TypeAlias("gift-brought")
    record Brought(int pieces, PersonId by, Instant at) implements Decision {
        @Override
        public boolean says(Decision other) {
            return other instanceof Brought brought && brought.pieces() == pieces;
        }

        @Override
        public Decision by(PersonId other) {
            return new Brought(pieces, other, at);
        }
    }

    /** It has not come, for a reason that the donor is told. */
    @TypeAlias("gift-rejected")
    record Rejected(String reason, PersonId by, Instant at) implements Decision {

        public static final int LONGEST_REASON = 300;

        @Override
        public boolean says(Decision other) {
            return other instanceof Rejected;
        }

        @Override
        public Decision by(PersonId other) {
            return new Rejected(reason, other, at);
        }

        @Override
        public String toString() {
            return "Rejected at " + at;
        }
    }
}
