package kz.akd.bot.chatkit;

import kz.akd.bot.chatkit.text.Text;
import org.jspecify.annotations.Nullable;

/** What a question makes of typed words or a tapped button. */
public sealed interface Parsed<T> {

    static <T> Parsed<T> taken(T value) {
        return new Taken<>(value, null, false);
    }

    /** Taken as it was meant, with a word on what that is; nobody has to stop for it. */
    static <T> Parsed<T> taken(T value, Text word, boolean toBeRead) {
        return new Taken<>(value, word, toBeRead);
    }

    /** Taken otherwise than it was said, which the person reads before they go on. */
    static <T> Parsed<T> taken(T value, Text word) {
        return taken(value, word, true);
    }

    static <T> Parsed<T> narrowed(String to) {
        return new Narrowed<>(to);
    }

    static <T> Parsed<T> refused(Text why) {
        return new Refused<>(why);
    }

    /**
     * The answer.
     *
     * @param word what is to be said of it; null for nothing
     * @param toBeRead whether the word is read before the form ends
     */
    record Taken<T>(T value, @Nullable Text word, boolean toBeRead) implements Parsed<T> {}

    /** Not yet the answer, but nearer: the question is asked again with this in {@link QuestionContext#narrowed}. */
    record Narrowed<T>(String to) implements Parsed<T> {}

    /** Not an answer: says why, and what would be one. */
    record Refused<T>(Text why) implements Parsed<T> {}
}
