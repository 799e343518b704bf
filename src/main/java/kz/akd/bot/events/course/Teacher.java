package kz.akd.bot.events.course;

import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who teaches.
 *
 * @param name as organisers have typed it, or as the member is called
 * @param person the member who does; null for somebody from outside
 */
public record Teacher(String name, @Nullable PersonId person) {

    public static final int LONGEST_NAME = 100;

    public Optional<PersonId> member() {
        return Optional.ofNullable(person);
    }

    public boolean is(PersonId somebody) {
        return somebody.equals(person);
    }
}
