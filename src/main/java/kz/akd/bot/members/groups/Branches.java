package kz.akd.bot.members.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.groups.GroupFacts.GroupLeft;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Members belong to the branch of the city they live in, and change it when they move. */
@Component
public class Branches {

    private final GroupStore groups;
    private final Cities cities;

    public Branches(GroupStore groups, Cities cities) {
        this.groups = groups;
        this.cities = cities;
    }

    /** Somebody in the branches of where they live now, and what happened by that. */
    public record Settled(Person person, List<Fact> facts) {}

    public Set<GroupId> of(UnitId unit) {
        return of(cities.of(unit));
    }

    private Set<GroupId> of(String city) {
        return groups.all().stream()
                .filter(group -> group.covers(city))
                .map(Group::id)
                .collect(Collectors.toSet());
    }

    /** A new member's branches. */
    public Settled settle(Person admitted, ObjectId occasion) {
        return settled(admitted, Set.of(), here(admitted), occasion);
    }

    /** Leaves the branches of where they lived before, and joins those of where they live now. */
    public Settled settle(Person before, Person after, ObjectId occasion) {
        return settled(after, here(before), here(after), occasion);
    }

    private Set<GroupId> here(Person person) {
        return person.membership().map(member -> of(cities.of(person, member))).orElse(Set.of());
    }

    private static Settled settled(Person person, Set<GroupId> before, Set<GroupId> now, ObjectId occasion) {
        var settled = person;
        var facts = new ArrayList<Fact>();
        for (var left : before) {
            if (!now.contains(left) && settled.groups().contains(left)) {
                settled = settled.outOf(left);
                facts.add(new GroupLeft(left, person.id(), person.id(), occasion));
            }
        }
        for (var joined : now) {
            if (!settled.groups().contains(joined)) {
                settled = settled.alsoIn(joined);
                facts.add(new GroupJoined(joined, person.id(), person.id(), occasion));
            }
        }
        return new Settled(settled, facts);
    }
}
