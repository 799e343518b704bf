package kz.akd.bot.members.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.PlaceInList;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Who belongs to the association, as members may know it of each other (rule 7). */
@Service
public class MemberDirectory {

    private static final Duration NEW = Duration.ofDays(60);

    private final MemberIndex roll;
    private final MemberSearch search;
    private final People people;
    private final Cities cities;
    private final Clock clock;

    MemberDirectory(MemberIndex roll, MemberSearch search, People people, Cities cities, Clock clock) {
        this.roll = roll;
        this.search = search;
        this.people = people;
        this.cities = cities;
        this.clock = clock;
    }

    /**
     * Members found by what is typed: those of that name first, then those who serve in a unit, city or country of that
     * name. Empty for whoever is no member themselves.
     */
    public Optional<List<MemberSummary>> search(PersonId by, String typed, Language reader) {
        return forMembers(
                by,
                () -> search.find(typed, reader).stream()
                        .filter(MemberSummary::isPresent)
                        .toList());
    }

    /** Those who serve where somebody does, themselves among them, by name. */
    public Optional<List<MemberSummary>> ofUnit(PersonId by) {
        return alike(by, own -> listed -> listed.unit().equals(own.unit()));
    }

    /** Those who live where somebody does. */
    public Optional<List<MemberSummary>> ofCity(PersonId by) {
        return alike(by, own -> {
            var city = cities.of(own);
            return listed -> cities.of(listed).equals(city);
        });
    }

    /** Who has come to belong of late. */
    public Optional<List<MemberSummary>> newcomers(PersonId by) {
        var since = clock.instant().minus(NEW);
        return alike(by, own -> listed -> listed.since().isAfter(since));
    }

    /** Those of a group to which somebody belongs themselves. */
    public Optional<List<MemberSummary>> ofGroup(PersonId by, GroupId group) {
        return alike(
                by,
                own -> listed -> own.groups().contains(group) && listed.groups().contains(group));
    }

    private Optional<List<MemberSummary>> alike(PersonId by, Function<MemberSummary, Predicate<MemberSummary>> wanted) {
        return roll.find(by).filter(MemberSummary::isPresent).map(own -> {
            var is = wanted.apply(own);
            return roll.byName()
                    .filter(listed -> listed.isPresent() && is.test(listed))
                    .toList();
        });
    }

    /** The members who serve in a unit, by name. */
    public Optional<List<MemberSummary>> servingIn(PersonId by, UnitId unit) {
        return forMembers(
                by,
                () -> roll.byName()
                        .filter(listed -> listed.isPresent() && listed.unit().equals(unit))
                        .toList());
    }

    /** Those of some people who are members, by name. */
    public List<MemberSummary> listed(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .flatMap(person -> roll.find(person).stream())
                .filter(MemberSummary::isPresent)
                .sorted(Comparator.comparing(PlaceInList::of))
                .toList();
    }

    /** One member, with what they let others see; empty when there is none such, or the asking person is no member. */
    public Optional<DirectoryEntry> look(PersonId by, PersonId whom) {
        return people.find(by)
                .filter(person -> person.membership().isPresent())
                .flatMap(person -> people.find(whom))
                .flatMap(person -> person.membership().map(member -> DirectoryEntry.of(person, member)));
    }

    private Optional<List<MemberSummary>> forMembers(PersonId by, Answering answering) {
        return people.find(by).filter(person -> person.membership().isPresent()).map(person -> answering.answer());
    }

    private interface Answering {
        List<MemberSummary> answer();
    }
}
