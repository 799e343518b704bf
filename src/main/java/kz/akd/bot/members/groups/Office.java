package kz.akd.bot.members.groups;

import java.time.LocalDate;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is an officer of a group.
 *
 * @param until the last day of the term, by the calendar of the association's home; null while no end is set
 */
public record Office(PersonId officer, @Nullable LocalDate until) {

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    boolean isHeld(LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}
