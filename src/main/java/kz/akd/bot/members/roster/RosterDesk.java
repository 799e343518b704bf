package kz.akd.bot.members.roster;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.directory.Census;
import kz.akd.bot.members.directory.MemberFilter;
import kz.akd.bot.members.directory.MemberSearch;
import kz.akd.bot.members.directory.UnitCount;
import kz.akd.bot.members.growth.GrowthFigures;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What those who keep the roster see of members. Each answer is empty for whoever may not. */
@Service
public class RosterDesk {

    private final MemberIndex roll;
    private final People people;
    private final MemberSearch search;
    private final Clock clock;

    RosterDesk(MemberIndex roll, People people, MemberSearch search, Clock clock) {
        this.roll = roll;
        this.people = people;
        this.search = search;
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
                    .filter(MemberSummary::isPresent)
                    .map(MemberSummary::since)
                    .toList();
            return GrowthFigures.of(since, clock.instant(), Person.HOME_ZONE, goal);
        });
    }

    public Optional<List<MemberSummary>> list(PersonId by, MemberFilter filter) {
        return when(by, () -> roll.byName().filter(filter).toList());
    }

    /** By name, then by unit, city or country; also those who are suspended or have left. */
    public Optional<List<MemberSummary>> find(PersonId by, String typed, Language reader) {
        return when(by, () -> search.find(typed, reader));
    }

    /** How many members serve in each unit where any does, the most first. */
    public Optional<List<UnitCount>> units(PersonId by) {
        return when(by, () -> UnitCount.of(roll.all()));
    }

    /** The members who serve in a unit, by name. */
    public Optional<List<MemberSummary>> servingIn(PersonId by, UnitId unit) {
        return when(
                by,
                () -> roll.byName()
                        .filter(listed -> listed.isPresent() && listed.unit().equals(unit))
                        .toList());
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
