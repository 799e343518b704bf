package kz.akd.bot.members;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Which members belong to an audience, and what audiences can be made of. */
@Service
public class Audiences {

    private final People people;
    private final Roll roll;
    private final GroupStore groups;
    private final Units units;

    Audiences(People people, Roll roll, GroupStore groups, Units units) {
        this.people = people;
        this.roll = roll;
        this.groups = groups;
        this.units = units;
    }

    /** Whether somebody is a member who is meant; decided from what is kept, not from the roll. */
    public boolean includes(Audience audience, PersonId id) {
        return people.find(id)
                .flatMap(person -> person.membership()
                        .map(member -> audience.includes(person.groups(), member.kind(), city(member.unit()))))
                .orElse(false);
    }

    /** All members who are meant. */
    public List<PersonId> members(Audience audience) {
        return roll.all().stream()
                .filter(Listed::isPresent)
                .filter(listed -> audience.includes(listed.groups(), listed.kind(), city(listed.unit())))
                .map(Listed::id)
                .toList();
    }

    private String city(UnitId unit) {
        return units.find(unit).map(found -> found.city().in(Language.EN)).orElse("");
    }

    /** The groups that a permission reaches, by name. */
    public List<Group> groups(Scope scope) {
        return groups.all().stream().filter(group -> scope.covers(group.id())).toList();
    }

    /** The names of groups, in the order of the alphabet. */
    public List<String> groupNames(Collection<GroupId> ids) {
        return groups.names(ids);
    }

    /** Those who are an officer today of a group, other than by a role. */
    public List<PersonId> officers(GroupId id, LocalDate today) {
        return groups.find(id).stream()
                .flatMap(group -> group.heldOn(today).stream())
                .map(Office::officer)
                .toList();
    }

    /** The cities where units are, by their English names, in the order of the reader's alphabet. */
    public Map<String, Names> cities(Language reader) {
        var cities = new LinkedHashMap<String, Names>();
        units.all().stream()
                .map(Unit::city)
                .sorted(Comparator.comparing(names -> names.in(reader)))
                .forEach(names -> cities.putIfAbsent(names.in(Language.EN), names));
        return cities;
    }

    /** What a city is called. */
    public Optional<Names> city(String english) {
        return units.all().stream()
                .map(Unit::city)
                .filter(names -> names.in(Language.EN).equals(english))
                .findFirst();
    }
}
