package kz.akd.bot.members.admission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.people.Administrators;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import kz.akd.bot.members.person.MemberFacts.StandingChanged.Matter;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** What changes in a membership once there is one, and the roles members hold. */
@Service
public class Memberships {

    private final People people;
    private final Administrators administrators;
    private final Clock clock;

    public Memberships(People people, Administrators administrators, Clock clock) {
        this.people = people;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        ALREADY,
        NOT_ALLOWED,
        /** Not for somebody who stands as they do. */
        NOT_POSSIBLE,
        /** The association would be without anybody who can give roles. */
        LAST_ADMINISTRATOR,
        /** An administrator by the configuration stays one. */
        CONFIGURED
    }

    /** Bars a member from all that members may, until reinstated; they are told the reason. */
    public Outcome suspend(PersonId by, PersonId whom, String reason, ObjectId occasion) {
        return leaving(
                by,
                whom,
                Permission.KEEP_ROSTER,
                person -> person.membership()
                        .map(member -> Change.to(
                                person.standing(new Standing.Suspended(member, reason, now())),
                                Outcome.DONE,
                                new StandingChanged(whom, occasion, Matter.SUSPENDED, by, "")))
                        .orElseGet(() -> Change.none(
                                person,
                                person.standing() instanceof Standing.Suspended
                                        ? Outcome.ALREADY
                                        : Outcome.NOT_POSSIBLE)));
    }

    /** Lets a suspended or former member belong again, as the member they were. */
    public Outcome reinstate(PersonId by, PersonId whom, ObjectId occasion) {
        return allowed(
                by,
                Permission.KEEP_ROSTER,
                () -> changed(whom, person -> {
                    if (!person.isShutOut()) {
                        return Change.none(
                                person, person.membership().isPresent() ? Outcome.ALREADY : Outcome.NOT_POSSIBLE);
                    }
                    return Change.to(
                            person.standing(person.everMember().orElseThrow()),
                            Outcome.DONE,
                            new StandingChanged(whom, occasion, Matter.REINSTATED, by, ""));
                }));
    }

    /** Ends a membership; the member is told the reason. */
    public Outcome exclude(PersonId by, PersonId whom, String reason, ObjectId occasion) {
        return leaving(by, whom, Permission.KEEP_ROSTER, person -> gone(person, Matter.EXCLUDED, by, reason, occasion));
    }

    /** A member leaves, by their own wish. */
    public Outcome leave(PersonId member, ObjectId occasion) {
        return guardingAdministration(
                member, () -> changed(member, person -> gone(person, Matter.LEFT, member, "", occasion)));
    }

    private Change<Person, Outcome> gone(Person person, Matter matter, PersonId by, String reason, ObjectId occasion) {
        if (person.standing() instanceof Standing.Former) {
            return Change.none(person, Outcome.ALREADY);
        }
        return person.everMember()
                .map(member -> Change.to(
                        person.standing(new Standing.Former(member, reason, now()))
                                .serving(Set.of())
                                .in(Set.of()),
                        Outcome.DONE,
                        new StandingChanged(person.id(), occasion, matter, by, "")))
                .orElseGet(() -> Change.none(person, Outcome.NOT_POSSIBLE));
    }

    /**
     * Makes a member an honorary one, or an applicant, on the council's decision.
     *
     * @param reference of the decision, such as its number and day
     */
    public Outcome makeHonorary(PersonId by, PersonId whom, String reference, ObjectId occasion) {
        return allowed(
                by,
                Permission.KEEP_ROSTER,
                () -> changed(
                        whom,
                        person -> person.membership()
                                .map(member -> member.kind() == MemberKind.HONORARY
                                        ? Change.none(person, Outcome.ALREADY)
                                        : Change.to(
                                                person.asMember(is -> is.as(MemberKind.HONORARY)),
                                                Outcome.DONE,
                                                new StandingChanged(
                                                        whom, occasion, Matter.MADE_HONORARY, by, reference)))
                                .orElseGet(() -> Change.none(person, Outcome.NOT_POSSIBLE))));
    }

    /** Gives a member a role. */
    public Outcome give(PersonId by, PersonId whom, Role role, ObjectId occasion) {
        return allowed(
                by,
                Permission.GIVE_ROLES,
                () -> changed(whom, person -> {
                    if (person.membership().isEmpty()) {
                        return Change.none(person, Outcome.NOT_POSSIBLE);
                    } else if (person.roles().contains(role)) {
                        return Change.none(person, Outcome.ALREADY);
                    }
                    var more = EnumSet.of(role);
                    more.addAll(person.roles());
                    return Change.to(
                            person.serving(more),
                            Outcome.DONE,
                            new StandingChanged(whom, occasion, Matter.ROLE_GIVEN, by, role.name()));
                }));
    }

    /** Takes a role from somebody. */
    public Outcome take(PersonId by, PersonId whom, Role role, ObjectId occasion) {
        return allowed(by, Permission.GIVE_ROLES, () -> {
            if (role == Role.ADMIN && administrators.ids().contains(whom)) {
                return Outcome.CONFIGURED;
            }
            Function<Person, Change<Person, Outcome>> taking = person -> {
                if (!person.roles().contains(role)) {
                    return Change.none(person, Outcome.ALREADY);
                }
                var fewer = EnumSet.copyOf(person.roles());
                fewer.remove(role);
                return Change.to(
                        person.serving(fewer),
                        Outcome.DONE,
                        new StandingChanged(whom, occasion, Matter.ROLE_TAKEN, by, role.name()));
            };
            return role == Role.ADMIN
                    ? guardingAdministration(whom, () -> changed(whom, taking))
                    : changed(whom, taking);
        });
    }

    /** Whether the association could not do without them as an administrator. */
    public boolean isNeeded(PersonId person) {
        return people.may(person, Permission.GIVE_ROLES)
                && (administrators.ids().contains(person)
                        || othersWhoGiveRoles(person).isEmpty());
    }

    private interface Doing {
        Outcome done();
    }

    private Outcome leaving(
            PersonId by, PersonId whom, Permission permission, Function<Person, Change<Person, Outcome>> change) {
        return allowed(by, permission, () -> guardingAdministration(whom, () -> changed(whom, change)));
    }

    private Outcome allowed(PersonId by, Permission permission, Doing doing) {
        return people.may(by, permission) ? doing.done() : Outcome.NOT_ALLOWED;
    }

    private Outcome changed(PersonId whom, Function<Person, Change<Person, Outcome>> change) {
        return people.change(whom, change).orElse(Outcome.NOT_POSSIBLE);
    }

    /**
     * Refuses what would leave nobody to give roles. Two administrators who remove each other at the same moment see both
     * that nobody is left, and both stay.
     */
    private Outcome guardingAdministration(PersonId whom, Doing doing) {
        var before = people.find(whom);
        if (before.isEmpty() || !before.get().may(Permission.GIVE_ROLES)) {
            return doing.done();
        } else if (othersWhoGiveRoles(whom).isEmpty()) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        var outcome = doing.done();
        if (outcome == Outcome.DONE && othersWhoGiveRoles(whom).isEmpty()) {
            var was = before.get();
            people.change(
                    whom,
                    person -> Change.to(
                            person.standing(was.standing()).serving(was.roles()).in(was.groups()), true));
            return Outcome.LAST_ADMINISTRATOR;
        }
        return outcome;
    }

    private Optional<Person> othersWhoGiveRoles(PersonId whom) {
        return people.with(Permission.GIVE_ROLES).stream()
                .filter(person -> !person.id().equals(whom))
                .findAny();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
