package kz.akd.bot.members.groups.manage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupFacts.GroupChanged;
import kz.akd.bot.members.groups.GroupFacts.GroupChanged.Matter;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.groups.JoinPolicy;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Which groups there are, and what they are. Who belongs to them: {@link GroupMembers}. */
@Service
public class Groups {

    private final GroupStore groups;
    private final MemberIndex roll;
    private final People people;
    private final AuditLog audit;
    private final Cities cities;

    public Groups(GroupStore groups, MemberIndex roll, People people, AuditLog audit, Cities cities) {
        this.groups = groups;
        this.roll = roll;
        this.people = people;
        this.audit = audit;
        this.cities = cities;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        ALREADY,
        NOT_ALLOWED,
        NAME_TAKEN,
        /** No such group. */
        GONE
    }

    /** All, by name. */
    public List<Group> all() {
        return groups.all();
    }

    public Optional<Group> find(GroupId id) {
        return groups.find(id);
    }

    /** Their names, in the order of the alphabet. */
    public List<String> names(Collection<GroupId> ids) {
        return groups.names(ids);
    }

    /** How many members belong to it now. */
    public long size(GroupId id) {
        return roll.all().stream()
                .filter(MemberSummary::isPresent)
                .filter(listed -> listed.groups().contains(id))
                .count();
    }

    public boolean mayManage(PersonId by) {
        return people.may(by, Permission.MANAGE_GROUPS);
    }

    /** Makes one; the same one again is made once. */
    public Outcome make(PersonId by, GroupId id, String name, GroupKind kind) {
        if (!mayManage(by)) {
            return Outcome.NOT_ALLOWED;
        } else if (groups.find(id).isPresent()) {
            return Outcome.ALREADY;
        }
        var made = new GroupChanged(id, id.value(), Matter.MADE, by, name);
        return groups.add(Group.named(id, name, kind), made) ? Outcome.DONE : Outcome.NAME_TAKEN;
    }

    public Outcome rename(PersonId by, GroupId id, String name, ObjectId occasion) {
        if (groups.withKey(GroupStore.key(name))
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            return mayManage(by) ? Outcome.NAME_TAKEN : Outcome.NOT_ALLOWED;
        }
        var outcome = changed(by, id, Matter.RENAMED, occasion, group -> group.called(name));
        // another one took the name at the same moment
        return outcome == Outcome.GONE && groups.find(id).isPresent() ? Outcome.NAME_TAKEN : outcome;
    }

    /** Says how members come in. */
    public Outcome open(PersonId by, GroupId id, JoinPolicy joining, ObjectId occasion) {
        return changed(by, id, Matter.JOINING, occasion, group -> group.joinedBy(joining));
    }

    /**
     * Makes a city one of a branch's, or no longer. Those who live there join it, as whoever comes to live there will; when a
     * city is taken away, those who belong stay until its officers decide.
     *
     * @param city by its English name in the catalogue of units
     */
    public Outcome cover(PersonId by, GroupId id, String city, boolean covered, ObjectId occasion) {
        var outcome = changed(by, id, Matter.CITIES, occasion, group -> {
            var cities = new ArrayList<>(group.cities());
            cities.remove(city);
            if (covered) {
                cities.add(city);
            }
            return group.of(cities);
        });
        if (covered && outcome == Outcome.DONE) {
            bringIn(by, id, city, occasion);
        }
        return outcome;
    }

    private void bringIn(PersonId by, GroupId id, String city, ObjectId occasion) {
        List.copyOf(roll.all()).stream()
                .filter(MemberSummary::isPresent)
                .filter(listed -> !listed.groups().contains(id))
                .filter(listed -> cities.of(listed).equals(city))
                .forEach(listed -> people.change(
                        listed.id(),
                        person -> person.membership().isEmpty()
                                        || person.groups().contains(id)
                                ? Change.none(person, false)
                                : Change.to(person.alsoIn(id), true, new GroupJoined(id, person.id(), by, occasion))));
    }

    private Outcome changed(PersonId by, GroupId id, Matter matter, ObjectId occasion, UnaryOperator<Group> change) {
        if (!mayManage(by)) {
            return Outcome.NOT_ALLOWED;
        }
        return groups.change(id, group -> {
                    var after = change.apply(group);
                    return after.equals(group)
                            ? Change.none(group, Outcome.ALREADY)
                            : Change.to(after, Outcome.DONE, new GroupChanged(id, occasion, matter, by, after.name()));
                })
                .orElse(Outcome.GONE);
    }

    /** Ends a group: nobody belongs to it any more. After a crash in the middle it is ended by asking again. */
    public Outcome dissolve(PersonId by, GroupId id, ObjectId occasion) {
        if (!mayManage(by)) {
            return Outcome.NOT_ALLOWED;
        }
        var group = groups.find(id);
        if (group.isEmpty()) {
            return Outcome.GONE;
        }
        List.copyOf(roll.all()).stream()
                .filter(listed -> listed.groups().contains(id))
                .forEach(listed -> people.change(listed.id(), person -> Change.to(person.outOf(id), true)));
        audit.write(by, "group.dissolved", by, occasion, group.get().name());
        groups.remove(id);
        return Outcome.DONE;
    }
}
