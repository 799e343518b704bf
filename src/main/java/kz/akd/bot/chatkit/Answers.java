package kz.akd.bot.chatkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person has answered in a form so far: each question's answer by its question. Immutable. */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, String> kept;

    public Answers(Map<String, String> kept) {
        this.kept = Map.copyOf(kept);
    }

    /** The answer; empty when the question was skipped or not yet asked. */
    public <T> Optional<T> find(Question<T> question) {
        return Optional.ofNullable(kept.get(question.name())).map(question::read);
    }

    /** The answer to a question that cannot be skipped. */
    public <T> T get(Question<T> question) {
        return find(question).orElseThrow(() -> new IllegalStateException("not answered: " + question.name()));
    }

    /** Whether a question was answered by one of these. */
    public <T extends Enum<T>> boolean is(Question<T> question, T first, Enum<?>... others) {
        return find(question)
                .filter(value -> value == first || List.of(others).contains(value))
                .isPresent();
    }

    public <T> Answers with(Question<T> question, T value) {
        var more = new HashMap<>(kept);
        more.put(question.name(), question.write(value));
        return new Answers(more);
    }

    Answers without(Question<?> question) {
        var fewer = new HashMap<>(kept);
        fewer.remove(question.name());
        return new Answers(fewer);
    }

    public boolean has(Question<?> question) {
        return kept.containsKey(question.name());
    }

    public Map<String, String> kept() {
        return kept;
    }
}
