package kz.akd.bot.members;

import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who decides on applications: everywhere by a role, or as an officer of the branch where the applicant serves. */
@Component
class Deciders {

    private final People people;
    private final Roll roll;
    private final Administrators administrators;
    private final GroupStore groups;
    private final Branches branches;
    private final Scopes scopes;

    Deciders(
            People people,
            Roll roll,
            Administrators administrators,
            GroupStore groups,
            Branches branches,
            Scopes scopes) {
        this.people = people;
        this.roll = roll;
        this.administrators = administrators;
        this.groups = groups;
        this.branches = branches;
        this.scopes = scopes;
    }

    /** Whether somebody may decide on any. */
    boolean isOne(PersonId by) {
        return !scopes.of(by, Permission.DECIDE_APPLICATIONS).isNowhere();
    }

    /** Whether somebody may decide on an application from a unit. */
    boolean may(PersonId by, UnitId unit) {
        return scopes.of(by, Permission.DECIDE_APPLICATIONS).coversAnyOf(branches.of(unit));
    }

    /**
     * Those who may decide on an application from a unit. Looked for among the members in memory, as to go through
     * everybody in the database takes seconds where there are many; each is then asked as kept.
     */
    List<Person> of(UnitId unit) {
        var today = scopes.today();
        var ofBranch = branches.of(unit).stream()
                .flatMap(branch -> groups.find(branch).stream())
                .flatMap(branch -> branch.heldOn(today).stream())
                .map(Office::officer);
        var byRole = roll.all().stream().filter(Listed::hasRoles).map(Listed::id);
        return Stream.concat(Stream.concat(administrators.ids().stream(), byRole), ofBranch)
                .distinct()
                .filter(officer -> may(officer, unit))
                .flatMap(officer -> people.find(officer).stream())
                .toList();
    }
}
