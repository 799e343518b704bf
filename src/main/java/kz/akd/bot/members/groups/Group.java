package kz.akd.bot.members.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Aggregate;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A branch, a committee, the council, or any list of members. Who belongs to it stands with each member.
 *
 * @param key the name however it is capitalised, so that there is one group of a name
 * @param cities of a branch: those who serve there belong to it. By their English names, as in the catalogue of units
 * @param offices also those whose term has ended
 * @param asking the members who wait to be let in, the longest first
 */
@Document("groups")
public record Group(
        @Id GroupId id,
        String key,
        String name,
        GroupKind kind,
        JoinPolicy joining,
        Set<String> cities,
        List<Office> offices,
        List<PersonId> asking,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<Group> {

    public static final int LONGEST_NAME = 60;

    @PersistenceCreator
    public Group {
        cities = Set.copyOf(cities);
        offices = List.copyOf(offices);
        asking = List.copyOf(asking);
        untold = List.copyOf(untold);
    }

    public static Group named(GroupId id, String name, GroupKind kind) {
        var joining = kind == GroupKind.COUNCIL ? JoinPolicy.BY_OFFICERS : JoinPolicy.BY_REQUEST;
        return new Group(
                id, GroupStore.key(name), name, kind, joining, Set.of(), List.of(), List.of(), List.of(), null);
    }

    /** Those who are its officers on a day. */
    public List<Office> heldOn(LocalDate today) {
        return offices.stream().filter(office -> office.isHeld(today)).toList();
    }

    public boolean isOfficer(PersonId person, LocalDate today) {
        return heldOn(today).stream().anyMatch(office -> office.officer().equals(person));
    }

    public boolean isAsking(PersonId person) {
        return asking.contains(person);
    }

    /** Whether it is the branch of a city. */
    boolean covers(String city) {
        return kind == GroupKind.BRANCH && cities.contains(city);
    }

    public Group called(String other) {
        return new Group(id, GroupStore.key(other), other, kind, joining, cities, offices, asking, untold, version);
    }

    public Group joinedBy(JoinPolicy other) {
        return new Group(id, key, name, kind, other, cities, offices, asking, untold, version);
    }

    public Group of(Collection<String> others) {
        return new Group(id, key, name, kind, joining, Set.copyOf(others), offices, asking, untold, version);
    }

    /** With an office in place of the one its holder had. */
    public Group with(Office office) {
        return holding(
                Stream.concat(others(office.officer()), Stream.of(office)).toList());
    }

    public Group withoutOfficer(PersonId person) {
        return holding(others(person).toList());
    }

    private Stream<Office> others(PersonId person) {
        return offices.stream().filter(office -> !office.officer().equals(person));
    }

    private Group holding(List<Office> others) {
        return new Group(id, key, name, kind, joining, cities, others, asking, untold, version);
    }

    public Group askedBy(PersonId person) {
        return isAsking(person)
                ? this
                : waiting(Stream.concat(asking.stream(), Stream.of(person)).toList());
    }

    public Group notAskedBy(PersonId person) {
        return isAsking(person)
                ? waiting(asking.stream().filter(other -> !other.equals(person)).toList())
                : this;
    }

    private Group waiting(List<PersonId> others) {
        return new Group(id, key, name, kind, joining, cities, offices, others, untold, version);
    }

    /** Without somebody who is forgotten. */
    public Group without(PersonId person) {
        return notAskedBy(person).withoutOfficer(person);
    }

    public boolean concerns(PersonId person) {
        return isAsking(person)
                || offices.stream().anyMatch(office -> office.officer().equals(person));
    }

    @Override
    public Group untold(List<Fact> facts) {
        return new Group(id, key, name, kind, joining, cities, offices, asking, facts, version);
    }
}
