package kz.akd.bot.members.groups.manage;

import java.time.LocalDate;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.groups.GroupFacts.OfficeGiven;
import kz.akd.bot.members.groups.GroupFacts.OfficeTaken;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who is an officer of a group, and until when. */
@Service
public class Offices {

    private final GroupStore groups;
    private final People people;
    private final Scopes scopes;

    public Offices(GroupStore groups, People people, Scopes scopes) {
        this.groups = groups;
        this.people = people;
        this.scopes = scopes;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        ALREADY,
        NOT_ALLOWED,
        NO_MEMBER,
        /** The last day of the term has passed. */
        IN_THE_PAST,
        /** No such group. */
        GONE
    }

    /** The day it is at the association's home. */
    public LocalDate today() {
        return scopes.today();
    }

    /**
     * Makes a member an officer of a group; of one who is, the term changes.
     *
     * @param until the last day of the term; null for no end
     */
    public Outcome appoint(PersonId by, GroupId id, PersonId member, @Nullable LocalDate until, ObjectId occasion) {
        if (!people.may(by, Permission.MANAGE_GROUPS)) {
            return Outcome.NOT_ALLOWED;
        } else if (people.find(member).flatMap(Person::membership).isEmpty()) {
            return Outcome.NO_MEMBER;
        } else if (until != null && until.isBefore(today())) {
            return Outcome.IN_THE_PAST;
        }
        var office = new Office(member, until);
        return groups.change(
                        id,
                        group -> group.offices().contains(office)
                                ? Change.none(group, Outcome.ALREADY)
                                : Change.to(
                                        group.with(office),
                                        Outcome.DONE,
                                        new OfficeGiven(id, member, until, by, occasion)))
                .orElse(Outcome.GONE);
    }

    /** Ends an office before its term. */
    public Outcome dismiss(PersonId by, GroupId id, PersonId member, ObjectId occasion) {
        if (!people.may(by, Permission.MANAGE_GROUPS)) {
            return Outcome.NOT_ALLOWED;
        }
        return groups.change(
                        id,
                        group -> group.isOfficer(member, today())
                                ? Change.to(
                                        group.withoutOfficer(member),
                                        Outcome.DONE,
                                        new OfficeTaken(id, member, by, occasion))
                                : Change.none(group, Outcome.ALREADY))
                .orElse(Outcome.GONE);
    }
}
