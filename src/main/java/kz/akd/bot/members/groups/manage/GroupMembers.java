package kz.akd.bot.members.groups.manage;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.groups.GroupFacts.GroupLeft;
import kz.akd.bot.members.groups.GroupFacts.JoinAsked;
import kz.akd.bot.members.groups.GroupFacts.JoinDeclined;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.groups.JoinPolicy;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who belongs to groups: members ask, officers of the group and those who keep all groups decide. */
@Service
public class GroupMembers {

    private final GroupStore groups;
    private final People people;
    private final MemberIndex roll;
    private final Scopes scopes;

    GroupMembers(GroupStore groups, People people, MemberIndex roll, Scopes scopes) {
        this.groups = groups;
        this.people = people;
        this.roll = roll;
        this.scopes = scopes;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        ALREADY,
        NOT_ALLOWED,
        /** Only officers add members to this group. */
        BY_OFFICERS,
        /** Somebody has decided before, or they ask no more. */
        NOT_ASKING,
        NO_MEMBER,
        /** No such group. */
        GONE
    }

    /** Whether somebody may see and change who belongs to a group. */
    public boolean mayKeep(PersonId by, GroupId id) {
        return scopes.of(by, Permission.KEEP_GROUP).covers(id);
    }

    /** Whether they may of any. */
    public boolean keepsAny(PersonId by) {
        return !scopes.of(by, Permission.KEEP_GROUP).isNowhere();
    }

    /** Those who belong to it now, by name; empty for whoever may not see them. */
    public Optional<List<MemberSummary>> list(PersonId by, GroupId id) {
        return mayKeep(by, id)
                ? Optional.of(roll.byName()
                        .filter(MemberSummary::isPresent)
                        .filter(listed -> listed.groups().contains(id))
                        .toList())
                : Optional.empty();
    }

    /** Those who ask to be let in, the longest first; empty for whoever may not see them. */
    public Optional<List<Person>> asking(PersonId by, GroupId id) {
        return mayKeep(by, id)
                ? groups.find(id)
                        .map(group -> group.asking().stream()
                                .flatMap(person -> people.find(person).stream())
                                .filter(person -> person.membership().isPresent())
                                .toList())
                : Optional.empty();
    }

    /** Asks to be let in. */
    public Outcome ask(PersonId member, GroupId id, ObjectId occasion) {
        var person = people.find(member).filter(known -> known.membership().isPresent());
        if (person.isEmpty()) {
            return Outcome.NOT_ALLOWED;
        } else if (person.get().groups().contains(id)) {
            return Outcome.ALREADY;
        }
        return groups.change(id, group -> {
                    if (group.isAsking(member)) {
                        return Change.none(group, Outcome.ALREADY);
                    }
                    return group.joining() == JoinPolicy.BY_OFFICERS
                            ? Change.none(group, Outcome.BY_OFFICERS)
                            : Change.to(group.askedBy(member), Outcome.DONE, new JoinAsked(id, member, occasion));
                })
                .orElse(Outcome.GONE);
    }

    /** Asks no more. */
    public Outcome withdraw(PersonId member, GroupId id) {
        return groups.change(id, group -> Change.to(group.notAskedBy(member), Outcome.DONE))
                .orElse(Outcome.GONE);
    }

    /** Lets somebody in who asks. First they belong, then they ask no more: a crash in between is mended by deciding again. */
    public Outcome accept(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        if (!mayKeep(by, id)) {
            return Outcome.NOT_ALLOWED;
        }
        var group = groups.find(id);
        if (group.isEmpty()) {
            return Outcome.GONE;
        } else if (!group.get().isAsking(member)) {
            return Outcome.NOT_ASKING;
        }
        var added = joined(by, id, member, occasion);
        withdraw(member, id);
        return added;
    }

    public Outcome decline(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        if (!mayKeep(by, id)) {
            return Outcome.NOT_ALLOWED;
        }
        return groups.change(
                        id,
                        group -> group.isAsking(member)
                                ? Change.to(
                                        group.notAskedBy(member),
                                        Outcome.DONE,
                                        new JoinDeclined(id, member, by, occasion))
                                : Change.none(group, Outcome.NOT_ASKING))
                .orElse(Outcome.GONE);
    }

    /** Adds a member who need not have asked. */
    public Outcome add(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        if (!mayKeep(by, id)) {
            return Outcome.NOT_ALLOWED;
        } else if (groups.find(id).isEmpty()) {
            return Outcome.GONE;
        }
        var added = joined(by, id, member, occasion);
        withdraw(member, id);
        return added;
    }

    private Outcome joined(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        return people.change(member, person -> {
                    if (person.membership().isEmpty()) {
                        return Change.none(person, Outcome.NO_MEMBER);
                    }
                    return person.groups().contains(id)
                            ? Change.none(person, Outcome.ALREADY)
                            : Change.to(person.alsoIn(id), Outcome.DONE, new GroupJoined(id, member, by, occasion));
                })
                .orElse(Outcome.NO_MEMBER);
    }

    public Outcome remove(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        return mayKeep(by, id) ? left(by, id, member, occasion) : Outcome.NOT_ALLOWED;
    }

    /** A member leaves, by their own wish; an office they hold there is kept until it is taken or ends. */
    public Outcome leave(PersonId member, GroupId id, ObjectId occasion) {
        return left(member, id, member, occasion);
    }

    private Outcome left(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        return people.change(
                        member,
                        person -> person.groups().contains(id)
                                ? Change.to(person.outOf(id), Outcome.DONE, new GroupLeft(id, member, by, occasion))
                                : Change.none(person, Outcome.ALREADY))
                .orElse(Outcome.NO_MEMBER);
    }
}
