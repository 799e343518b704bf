package kz.akd.bot.shared.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that is changed as a whole: each change raises its version, and carries the facts not yet told. */
public interface Aggregate<T extends Aggregate<T>> {

    /** Null until it is first kept. */
    @Nullable
    Long version();

    /** The facts that have happened and may not have been heard. */
    List<Fact> untold();

    /** The same, with other facts untold. */
    T untold(List<Fact> facts);
}
