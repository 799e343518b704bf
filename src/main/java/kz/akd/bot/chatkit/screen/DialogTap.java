package kz.akd.bot.chatkit.screen;

import org.bson.types.ObjectId;

/**
 * A tap inside a form: on which opening of which form, at which step, and what. A tap that does not fit the present
 * step is an old one.
 */
@TapName("d")
public record DialogTap(ObjectId run, int step, Move move, String value) implements Tap {

    /** Named by single letters, because a button carries 64 bytes in all. */
    public enum Move {
        /** Picks or browses: the question decides by the value. */
        P,
        /** Back. */
        B,
        /** Skip. */
        S,
        /** Cancel. */
        C,
        /** Confirm the summary. */
        Y,
        /** Change the answer to the question whose number is the value. */
        E,
        /** Resume a paused form. */
        R
    }
}
