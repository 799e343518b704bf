package kz.akd.bot.members.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Who may do something where: by a role everywhere, as an officer of a group there, until the term ends. */
@Service
public class Scopes {

    private final People people;
    private final GroupStore groups;
    private final Clock clock;

    public Scopes(People people, GroupStore groups, Clock clock) {
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    public Scope of(PersonId person, Permission permission) {
        return people.find(person).map(known -> of(known, permission)).orElse(Scope.NOWHERE);
    }

    private Scope of(Person person, Permission permission) {
        if (person.may(permission)) {
            return Scope.EVERYWHERE;
        }
        return Scope.within(heldBy(person).stream()
                .filter(group -> permission.isGivenByOfficeIn(group.kind()))
                .map(Group::id)
                .collect(Collectors.toSet()));
    }

    /** Whether they are an officer of anything: by a role, or of a group today. */
    public boolean isOfficer(Person person) {
        return person.isOfficer() || !heldBy(person).isEmpty();
    }

    /** The groups that somebody is an officer of today; only members are. */
    List<Group> heldBy(Person person) {
        if (person.membership().isEmpty()) {
            return List.of();
        }
        var today = today();
        return groups.all().stream()
                .filter(group -> group.isOfficer(person.id(), today))
                .toList();
    }

    /** The day it is at the association's home, by which terms of office end. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Person.HOME_ZONE);
    }
}
