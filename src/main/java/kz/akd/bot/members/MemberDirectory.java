package kz.akd.bot.members;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Who belongs to the association, as members may know it of each other (rule 7). */
@Service
public class MemberDirectory {

    private static final int MOST = 200;
    private static final Set<String> QUESTION =
            Set.of("who", "is", "are", "in", "at", "кто", "в", "во", "из", "есть", "кім", "бар", "қайда");
    private final Roll roll;
    private final People people;
    private final Units units;
    private final Cities cities;

    MemberDirectory(Roll roll, People people, Units units, Cities cities) {
        this.roll = roll;
        this.people = people;
        this.units = units;
        this.cities = cities;
    }

    /**
     * Members found by what is typed: those of that name first, then those who serve in a unit, city or country of that
     * name. Empty for whoever is no member themselves.
     */
    public Optional<List<Listed>> search(PersonId by, String typed, Language reader) {
        return forMembers(by, () -> {
            var found = find(typed, reader);
            return found.isEmpty() ? find(withoutQuestion(typed), reader) : found;
        });
    }

    private List<Listed> find(String typed, Language reader) {
        Set<UnitId> places = units.search(typed, reader).stream().map(Unit::id).collect(Collectors.toSet());
        Set<String> towns = cities.search(typed, reader).stream().map(Names::en).collect(Collectors.toSet());
        var called = roll.called(typed, MOST).stream();
        var serving = places.isEmpty() && towns.isEmpty()
                ? Stream.<Listed>empty()
                : roll.all().stream()
                        .filter(listed ->
                                listed.ownCity().map(towns::contains).orElseGet(() -> places.contains(listed.unit())))
                        .sorted(Listed.BY_NAME)
                        .limit(MOST);
        return distinct(Stream.concat(called, serving).filter(Listed::isPresent));
    }

    /** “Who is in Helsinki?” without the words that are in no name. */
    private static String withoutQuestion(String typed) {
        return TypedWords.of(typed).stream()
                .filter(word -> !QUESTION.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** The members who serve in a unit, by name. */
    public Optional<List<Listed>> servingIn(PersonId by, UnitId unit) {
        return forMembers(
                by,
                () -> roll.all().stream()
                        .filter(listed -> listed.isPresent() && listed.unit().equals(unit))
                        .sorted(Listed.BY_NAME)
                        .toList());
    }

    /** Those of some people who are members, by name. */
    public List<Listed> listed(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .flatMap(person -> roll.find(person).stream())
                .filter(Listed::isPresent)
                .sorted(Listed.BY_NAME)
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

    private static List<Listed> distinct(Stream<Listed> found) {
        Map<PersonId, Listed> once = found.collect(
                Collectors.toMap(Listed::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        Collection<Listed> listed = once.values();
        return List.copyOf(listed);
    }
}
