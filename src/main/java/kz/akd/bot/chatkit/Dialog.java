package kz.akd.bot.chatkit;

import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/**
 * A form: its questions in their order, and what happens with the answers. Steps, Back, Skip, Cancel, the summary and
 * going on after a restart come from the toolkit.
 *
 * <p>Texts it needs: {@code <name>.title} and, for each question, {@code <name>.<question>.label}.
 */
public final class Dialog {

    private final String name;
    private final List<Question<?>> questions;
    private final Ending ending;
    private final boolean atOnce;

    private Dialog(String name, List<Question<?>> questions, Ending ending, boolean atOnce) {
        this.name = name;
        this.questions = List.copyOf(questions);
        this.ending = ending;
        this.atOnce = atOnce;
    }

    /**
     * What is done with the answers once they are confirmed. May be called again with the same {@code run} after a
     * crash or a double tap, and must then do nothing new and answer the same.
     */
    @FunctionalInterface
    public interface Ending {
        Answer end(Visitor visitor, Answers answers, Opened opened);
    }

    /**
     * One opening of the form.
     *
     * @param run its own id, by which the ending is done once
     * @param about the id of what it is about, as given to {@link Answer#asking(Dialog, String)}
     */
    public record Opened(ObjectId run, String about) {}

    public static Builder named(String name) {
        return new Builder(name);
    }

    boolean endsAtOnce() {
        return atOnce;
    }

    String name() {
        return name;
    }

    List<Question<?>> questions() {
        return questions;
    }

    Answer end(Visitor visitor, Answers answers, Opened opened) {
        return ending.end(visitor, answers, opened);
    }

    /** Collects the questions. */
    public static final class Builder {

        private final String name;
        private final List<Question<?>> questions = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder asking(Question<?> question) {
            questions.add(question);
            return this;
        }

        public Dialog ending(Ending ending) {
            return new Dialog(name, questions, ending, false);
        }

        /** Ends with the last answer, without a summary: for one question, whose ending shows what became of it. */
        public Dialog endingAtOnce(Ending ending) {
            return new Dialog(name, questions, ending, true);
        }
    }
}
