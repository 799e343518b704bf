package kz.akd.bot.members;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.akd.bot.members.growth.GrowthFigures;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What those who keep the roster see of members. Each answer is empty for whoever may not. */
@Service
public class RosterDesk {

    private static final int MOST_FOUND = 50;

    private final Roll roll;
    private final People people;
    private final Units units;
    private final Clock clock;

    RosterDesk(Roll roll, People people, Units units, Clock clock) {
        this.roll = roll;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    public boolean isOpenTo(PersonId by) {
        return people.may(by, Permission.KEEP_ROSTER);
    }

    public Optional<Census> census(PersonId by) {
        return when(by, () -> Census.of(roll.all()));
    }

    /** How the membership has grown, month by month at home, toward a goal. */
    public Optional<GrowthFigures> growth(PersonId by, int goal) {
        return when(by, () -> {
            var since = roll.all().stream()
                    .filter(Listed::isPresent)
                    .map(Listed::since)
                    .toList();
            return GrowthFigures.of(since, clock.instant(), Person.HOME_ZONE, goal);
        });
    }

    public Optional<List<Listed>> list(PersonId by, MemberFilter filter) {
        return when(
                by,
                () -> roll.all().stream().filter(filter).sorted(Listed.BY_NAME).toList());
    }

    /** By name, then by unit, city or country; also those who are suspended or have left. */
    public Optional<List<Listed>> find(PersonId by, String typed, Language reader) {
        return when(by, () -> {
            var called = roll.called(typed, MOST_FOUND);
            if (!called.isEmpty()) {
                return List.copyOf(called);
            }
            var places = units.search(typed, reader).stream().map(Unit::id).toList();
            return roll.all().stream()
                    .filter(listed -> places.contains(listed.unit()))
                    .sorted(Listed.BY_NAME)
                    .limit(MOST_FOUND)
                    .toList();
        });
    }

    /** All that is kept of somebody who is or was a member. */
    public Optional<Person> look(PersonId by, PersonId whom) {
        return when(
                        by,
                        () -> people.find(whom)
                                .filter(person -> person.everMember().isPresent()))
                .flatMap(person -> person);
    }

    private <T> Optional<T> when(PersonId by, Supplier<T> answer) {
        return isOpenTo(by) ? Optional.of(answer.get()) : Optional.empty();
    }
}
