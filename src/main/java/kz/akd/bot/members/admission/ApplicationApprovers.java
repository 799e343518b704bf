package kz.akd.bot.members.admission;

import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who decides on applications: everywhere by a role, or as an officer of the branch where the applicant serves. */
@Component
class ApplicationApprovers {

    private final People people;
    private final Officers officers;
    private final GroupStore groups;
    private final Branches branches;
    private final Scopes scopes;

    ApplicationApprovers(People people, Officers officers, GroupStore groups, Branches branches, Scopes scopes) {
        this.people = people;
        this.officers = officers;
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

    /** Those who may decide on an application from a unit. */
    List<Person> of(UnitId unit) {
        var today = scopes.today();
        var ofBranch = branches.of(unit).stream()
                .flatMap(branch -> groups.find(branch).stream())
                .flatMap(branch -> branch.heldOn(today).stream())
                .map(Office::officer)
                .filter(officer -> may(officer, unit));
        return Stream.concat(officers.with(Permission.DECIDE_APPLICATIONS).stream(), ofBranch)
                .distinct()
                .flatMap(officer -> people.find(officer).stream())
                .toList();
    }
}
