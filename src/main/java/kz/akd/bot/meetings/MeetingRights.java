package kz.akd.bot.meetings;

import java.util.List;
import java.util.Set;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what about meetings: a group's members vote, its officers and those of some roles keep its meetings. */
@Component
public class MeetingRights {

    private final Scopes scopes;
    private final People people;
    private final Audiences audiences;
    private final Officers officers;
    private final Groups groups;
    private final Offices offices;

    MeetingRights(
            Scopes scopes, People people, Audiences audiences, Officers officers, Groups groups, Offices offices) {
        this.scopes = scopes;
        this.people = people;
        this.audiences = audiences;
        this.officers = officers;
        this.groups = groups;
        this.offices = offices;
    }

    public boolean mayKeep(PersonId by, GroupId group) {
        return reach(by).covers(group);
    }

    /** Whether they keep the meetings of any group. */
    public boolean keepsAny(PersonId by) {
        return !reach(by).isNowhere();
    }

    public Scope reach(PersonId by) {
        return scopes.of(by, Permission.KEEP_MEETINGS);
    }

    public boolean isMember(PersonId person) {
        return people.find(person)
                .filter(known -> known.membership().isPresent())
                .isPresent();
    }

    /** Whether somebody votes there. */
    public boolean votes(PersonId person, GroupId group) {
        return audiences.includes(Audience.ofGroups(Set.of(group)), person);
    }

    public List<PersonId> voters(GroupId group) {
        return audiences.members(Audience.ofGroups(Set.of(group)));
    }

    /** Whether somebody may be at a meeting and read what became of it. */
    public boolean mayAttend(PersonId person, Meeting meeting) {
        return (meeting.open() && isMember(person))
                || votes(person, meeting.group())
                || mayKeep(person, meeting.group());
    }

    /** Whether it is a council. */
    public boolean isCouncil(GroupId group) {
        return groups.find(group)
                .filter(found -> found.kind() == GroupKind.COUNCIL)
                .isPresent();
    }

    /** Who hears how its action items stand: the group's officers; where it has none, whoever keeps all meetings. */
    public List<PersonId> keepers(GroupId group) {
        var own = groups.find(group).stream()
                .flatMap(found -> found.heldOn(offices.today()).stream())
                .map(Office::officer)
                .toList();
        return own.isEmpty() ? officers.with(Permission.KEEP_MEETINGS) : own;
    }
}
