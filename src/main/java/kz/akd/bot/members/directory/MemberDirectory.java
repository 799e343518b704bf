package kz.akd.bot.members.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.people.Roll;
import kz.akd.bot.members.person.Listed;
import kz.akd.bot.members.person.PlaceInList;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Who belongs to the association, as members may know it of each other (rule 7). */
@Service
public class MemberDirectory {

    private final Roll roll;
    private final MemberSearch search;
    private final People people;

    MemberDirectory(Roll roll, MemberSearch search, People people) {
        this.roll = roll;
        this.search = search;
        this.people = people;
    }

    /**
     * Members found by what is typed: those of that name first, then those who serve in a unit, city or country of that
     * name. Empty for whoever is no member themselves.
     */
    public Optional<List<Listed>> search(PersonId by, String typed, Language reader) {
        return forMembers(
                by,
                () -> search.find(typed, reader).stream()
                        .filter(Listed::isPresent)
                        .toList());
    }

    /** The members who serve in a unit, by name. */
    public Optional<List<Listed>> servingIn(PersonId by, UnitId unit) {
        return forMembers(
                by,
                () -> roll.byName()
                        .filter(listed -> listed.isPresent() && listed.unit().equals(unit))
                        .toList());
    }

    /** Those of some people who are members, by name. */
    public List<Listed> listed(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .flatMap(person -> roll.find(person).stream())
                .filter(Listed::isPresent)
                .sorted(Comparator.comparing(PlaceInList::of))
                .toList();
    }

    /** One member, with what they let others see; empty when there is none such, or the asking person is no member. */
    public Optional<Seen> look(PersonId by, PersonId whom) {
        return people.find(by)
                .filter(person -> person.membership().isPresent())
                .flatMap(person -> people.find(whom))
                .flatMap(person -> person.membership().map(member -> Seen.of(person, member)));
    }

    private Optional<List<Listed>> forMembers(PersonId by, Answering answering) {
        return people.find(by).filter(person -> person.membership().isPresent()).map(person -> answering.answer());
    }

    private interface Answering {
        List<Listed> answer();
    }
}
