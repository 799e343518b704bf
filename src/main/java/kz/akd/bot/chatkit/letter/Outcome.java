package kz.akd.bot.chatkit.letter;

/** What came of a turn of a chat. */
public sealed interface Outcome {

    /** The update is done with, now or before. */
    record Handled(long update) implements Outcome {}

    /** A fault of ours came up; the person has been told a reference, and the update is not tried again. */
    record Faulty(long update, String reference) implements Outcome {}

    /** The answer could not be delivered for now; nothing is kept, and the turn is to be taken again. */
    record Unanswered() implements Outcome {}

    /** Another node has the chat in hand. */
    record Elsewhere() implements Outcome {}

    /** There was nothing to handle. */
    record Nothing() implements Outcome {}
}
