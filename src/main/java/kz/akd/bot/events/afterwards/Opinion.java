package kz.akd.bot.events.afterwards;

import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thought of an event. Nothing is kept of when they said so.
 *
 * @param person whose it is; null once nobody is to know
 * @param named whether the organisers may know it
 */
public record Opinion(
        @Nullable PersonId person, int stars, @Nullable String words, boolean named) {

    public static final int MOST_STARS = 5;
    public static final int LONGEST_WORDS = 500;

    public Opinion {
        if (stars < 1 || stars > MOST_STARS) {
            throw new IllegalArgumentException("not a number of stars: " + stars);
        }
    }

    public Optional<String> said() {
        return Optional.ofNullable(words);
    }

    boolean isOf(PersonId other) {
        return other.equals(person);
    }

    Opinion starred(int other) {
        return new Opinion(person, other, words, named);
    }

    Opinion saying(@Nullable String other) {
        return new Opinion(person, stars, other, named);
    }

    Opinion named(boolean now) {
        return new Opinion(person, stars, words, now);
    }

    /** Nobody's: the stars stay. */
    Opinion cut() {
        return new Opinion(null, stars, words, false);
    }

    @Override
    public String toString() {
        return "Opinion";
    }
}
