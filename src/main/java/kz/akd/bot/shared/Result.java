package kz.akd.bot.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of something a person wanted: it is done, or it was refused and nothing has changed. */
public sealed interface Result<T> {

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused, with what its words need: numbers, moments, words of people. */
    static <T> Result<T> refused(Refusal why, Object... arguments) {
        return new Refused<>(why, List.of(arguments));
    }

    /** What there is, or why there is none. */
    static <T> Result<T> of(Optional<T> found, Refusal otherwise) {
        return found.map(Result::done).orElseGet(() -> refused(otherwise));
    }

    /** Done, with what there is now. */
    record Done<T>(T value) implements Result<T> {}

    /** Not done, and why. */
    record Refused<T>(Refusal why, List<Object> arguments) implements Result<T> {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        /** The same refusal of something else. */
        public <R> Result<R> as() {
            return new Refused<>(why, arguments);
        }
    }

    default <R> R fold(Function<T, R> done, Function<Refused<T>, R> refused) {
        return this instanceof Done<T> one ? done.apply(one.value()) : refused.apply((Refused<T>) this);
    }

    default <R> Result<R> map(Function<T, R> change) {
        return fold(value -> Result.done(change.apply(value)), Refused::as);
    }

    default <R> Result<R> flatMap(Function<T, Result<R>> next) {
        return fold(next, Refused::as);
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** What there is now; empty when it was refused. */
    default Optional<T> toOptional() {
        return fold(Optional::of, refused -> Optional.empty());
    }

    /** Why it was refused; empty when it was done. */
    default Optional<Refusal> refusal() {
        return fold(done -> Optional.empty(), refused -> Optional.of(refused.why()));
    }
}
