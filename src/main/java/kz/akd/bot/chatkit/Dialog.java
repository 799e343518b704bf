package kz.akd.bot.chatkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import org.bson.types.ObjectId;

/**
 * A form: its questions in their order, and what happens with the answers. Steps, Back, Skip, Cancel, the summary and
 * going on after a restart come from the toolkit.
 *
 * <p>Texts it needs: {@code <name>.title} and, for each question, {@code <name>.<question>.label}.
 */
public final class Dialog {

    private final String name;
    private final String wording;
    private final List<Step> steps;
    private final Ending ending;
    private final boolean atOnce;
    private final Optional<BiFunction<Visitor, String, Answer>> left;
    private final Optional<BiFunction<Visitor, String, Text>> deed;
    private final Optional<String> agreement;

    private Dialog(Builder made, Ending ending, boolean atOnce) {
        this.name = made.name;
        this.wording = made.wording;
        this.left = made.left;
        this.deed = made.deed;
        this.agreement = made.agreement;
        this.steps = List.copyOf(made.steps);
        this.ending = ending;
        this.atOnce = atOnce;
    }

    /**
     * What is done with the answers once they are confirmed. May be called again with the same {@code run} after a
     * crash or a double tap, and must then do nothing new and answer the same.
     */
    @FunctionalInterface
    public interface Ending {
        public Answer end(Visitor visitor, Answers answers, Opened opened);
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

    public boolean endsAtOnce() {
        return atOnce;
    }

    public String name() {
        return name;
    }

    /** What the keys of its texts begin with. */
    public String wording() {
        return wording;
    }

    /** A question, and whether it is asked after these answers to those before it. */
    record Step(Question<?> question, Predicate<Answers> asked) {}

    /** To what one agrees by confirming what stands in the summary, which is the last step then; empty for nothing. */
    public Optional<String> agreement() {
        return agreement;
    }

    public int size() {
        return steps.size();
    }

    public Question<?> question(int number) {
        return steps.get(number).question();
    }

    /** The numbers of the questions that these answers call for, in their order. */
    public List<Integer> asked(Answers answers) {
        return IntStream.range(0, size())
                .filter(number -> steps.get(number).asked().test(answers))
                .boxed()
                .toList();
    }

    /** The next question that is asked after this one; the number of questions when there is none. */
    public int after(int number, Answers answers) {
        return asked(answers).stream()
                .filter(other -> other > number)
                .findFirst()
                .orElse(size());
    }

    /** The question asked before this one; this one when it is the first. */
    public int before(int number, Answers answers) {
        return asked(answers).stream()
                .filter(other -> other < number)
                .reduce((one, later) -> later)
                .orElse(number);
    }

    /** The first question that has to be answered and is not; the number of questions when there is none. */
    public int unanswered(Answers answers) {
        return asked(answers).stream()
                .filter(number -> !question(number).optional() && !answers.has(question(number)))
                .findFirst()
                .orElse(size());
    }

    /** The question with which a form begins of which something is known: the first that is not answered. */
    public int first(Answers known) {
        return asked(known).stream()
                .filter(number -> !known.has(question(number)))
                .findFirst()
                .orElse(size());
    }

    /** Without what was answered before another answer took its question away. */
    Answers relevant(Answers answers) {
        var left = answers;
        var asked = asked(answers);
        for (int number = 0; number < size(); number++) {
            if (!asked.contains(number)) {
                left = left.without(question(number));
            }
        }
        return left;
    }

    public Answer end(Visitor visitor, Answers answers, Opened opened) {
        return ending.end(visitor, relevant(answers), opened);
    }

    /** Whether it ends something, and says so with words of its own. */
    public boolean isDeed() {
        return deed.isPresent();
    }

    /** What it ends, and who is told; empty for a form that ends nothing. */
    public Optional<Text> deed(Visitor visitor, String about) {
        return deed.map(said -> said.apply(visitor, about));
    }

    /** Where Cancel leads; empty for home. */
    public Optional<Answer> left(Visitor visitor, String about) {
        return left.map(screen -> screen.apply(visitor, about));
    }

    /** Collects the questions. */
    public static final class Builder {

        private final String name;
        private String wording;
        private final List<Step> steps = new ArrayList<>();
        private Optional<BiFunction<Visitor, String, Answer>> left = Optional.empty();
        private Optional<BiFunction<Visitor, String, Text>> deed = Optional.empty();
        private Optional<String> agreement = Optional.empty();

        private Builder(String name) {
            this.name = name;
            this.wording = name;
        }

        /** Shares its texts with other forms: their keys begin with this rather than with its name. */
        public Builder worded(String key) {
            wording = key;
            return this;
        }

        public Builder asking(Question<?> question) {
            steps.add(new Step(question, answers -> true));
            return this;
        }

        /** Asks these only where the answers given before call for them; earlier answers may be missing. */
        public Builder askingWhen(Predicate<Answers> asked, Question<?>... questions) {
            for (var question : questions) {
                steps.add(new Step(question, asked));
            }
            return this;
        }

        /** Asks for agreement once all is answered and can be read: by the button that confirms the summary. */
        public Builder agreeing(String text) {
            agreement = Optional.of(text);
            return this;
        }

        /** Where Cancel leads, by the id of what the form is about; home otherwise. */
        public Builder leaving(BiFunction<Visitor, String, Answer> screen) {
            left = Optional.of(screen);
            return this;
        }

        /**
         * Ends something, such as an event. What it ends, and who is told of it, stands above each question; the last button
         * has the deed's own word, the text {@code <name>.do}, and the way out is {@code <name>.not}, as "Cancel" would be
         * understood as either.
         */
        public Builder deed(BiFunction<Visitor, String, Text> said) {
            deed = Optional.of(said);
            return this;
        }

        public Dialog ending(Ending ending) {
            return new Dialog(this, ending, false);
        }

        /** Ends with the last answer, without a summary: for one question, whose ending shows what became of it. */
        public Dialog endingAtOnce(Ending ending) {
            return new Dialog(this, ending, true);
        }
    }
}
