package kz.akd.bot.chatkit.edit;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;

/**
 * One detail.
 *
 * @param group the number of its group
 * @param opened what its button leads to
 * @param on whether it is on, where its button switches it
 * @param shown what is set, for its line
 * @param offered of which things it is one
 */
record Field<S>(
        String name,
        int group,
        Opened<S> opened,
        Optional<Predicate<S>> on,
        Optional<BiFunction<S, Visitor, Optional<Text>>> shown,
        Predicate<S> offered) {

    /** What its button leads to. */
    @FunctionalInterface
    interface Opened<S> {
        Answer open(Visitor visitor, S subject, EditTap tap);
    }

    Field<S> showing(BiFunction<S, Visitor, Optional<Text>> set) {
        return new Field<>(name, group, opened, on, Optional.of(set), offered);
    }

    Field<S> knowing(BiFunction<Answer.Asked, S, Answer.Asked> known) {
        Opened<S> knowing = (visitor, subject, tap) -> {
            var answer = opened.open(visitor, subject, tap);
            return answer instanceof Answer.Asked asked ? known.apply(asked, subject) : answer;
        };
        return new Field<>(name, group, knowing, on, shown, offered);
    }

    Field<S> when(Predicate<S> offer) {
        return new Field<>(name, group, opened, on, shown, offer);
    }
}
