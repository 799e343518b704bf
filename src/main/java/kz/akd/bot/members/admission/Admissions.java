package kz.akd.bot.members.admission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.people.Applicants;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.MemberFacts.ApplicationDeclined;
import kz.akd.bot.members.person.MemberFacts.ApplicationReceived;
import kz.akd.bot.members.person.MemberFacts.MemberAdmitted;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.roster.RosterStore;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.springframework.stereotype.Service;

/** How people come to belong to the association. */
@Service
public class Admissions {

    private final People people;
    private final Applicants applicants;
    private final Numbers numbers;
    private final RosterStore roster;
    private final InvitationStore invitations;
    private final GroupStore groups;
    private final Branches branches;
    private final Cities cities;
    private final ApplicationApprovers applicationApprovers;
    private final Clock clock;

    Admissions(
            People people,
            Applicants applicants,
            Numbers numbers,
            RosterStore roster,
            InvitationStore invitations,
            GroupStore groups,
            Branches branches,
            Cities cities,
            ApplicationApprovers applicationApprovers,
            Clock clock) {
        this.people = people;
        this.applicants = applicants;
        this.numbers = numbers;
        this.roster = roster;
        this.invitations = invitations;
        this.groups = groups;
        this.branches = branches;
        this.cities = cities;
        this.applicationApprovers = applicationApprovers;
        this.clock = clock;
    }

    /** What became of an application. */
    public enum Receipt {
        RECEIVED,
        /** The roster names them under their number: they are a member now. */
        ADMITTED,
        /** Another one is waiting for a decision. */
        ALREADY_APPLIED,
        ALREADY_MEMBER,
        /** Suspended members are reinstated, not admitted anew. */
        SUSPENDED,
        /** Of a kind that nobody can declare of themselves. */
        NOT_DECLARABLE
    }

    /** What became of a decision over an application. */
    public sealed interface Decision {
        record Admitted(Person member) implements Decision {}

        record Dismissed(Person person) implements Decision {}

        /** Somebody has decided before; the person stands as they now do. */
        record AlreadyDecided(Person person) implements Decision {}

        record NotAllowed() implements Decision {}

        /** No such application. */
        record Gone() implements Decision {}
    }

    /** Receives an application; the same one again is received again, and told once. */
    public Receipt apply(PersonId person, Application application) {
        return apply(person, application, "");
    }

    /**
     * Receives an application of somebody who was invited. Whoever was excluded comes back by a decision alone.
     *
     * @param invitation the code of the invitation; empty for none
     */
    public Receipt apply(PersonId person, Application application, String invitation) {
        if (!MemberKind.declarable().contains(application.kind())) {
            return Receipt.NOT_DECLARABLE;
        }
        var standing = people.meet(person, null).standing();
        if (standing.wasExcluded() || standing instanceof Standing.Member || standing instanceof Standing.Suspended) {
            return people.change(person, known -> received(known, application, Optional.empty()))
                    .orElseThrow();
        }
        var entry = roster.claim(application.phone(), person).or(() -> invited(person, application, invitation));
        return people.change(person, known -> received(known, application, entry))
                .orElseThrow();
    }

    /** An invitation stands for an entry in the roster that says of the applicant what they say themselves. */
    private Optional<RosterEntry> invited(PersonId person, Application application, String code) {
        return invitations
                .use(code, person, clock.instant())
                .map(invitation -> new RosterEntry(
                        application.fullName(),
                        Optional.of(application.phone()),
                        Optional.of(invitation.kind().orElse(application.kind())),
                        Optional.of(application.unit()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        invitation.group().flatMap(groups::find).map(Group::name).stream()
                                .toList(),
                        Optional.empty()));
    }

    /** At once where the roster names them under the number that they have shown to be theirs. */
    private Change<Person, Receipt> admitted(Person applicant, RosterEntry entry, Application application) {
        var since = entry.memberSince()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var member = applicant
                .admitted(application, since, numbers.next())
                .asMember(is -> is.called(entry.fullName()).as(entry.kind().orElse(application.kind())))
                .in(groups.named(entry.groups()));
        var described = member.profile()
                .city(entry.city()
                        .flatMap(city -> cities.differing(city, application.unit()))
                        .orElse(null));
        return settled(
                member.describing(entry.email().map(described::email).orElse(described)),
                person -> Receipt.ADMITTED,
                new MemberAdmitted(applicant.id(), application.id(), applicant.id()));
    }

    /** In the branches of where they live. */
    private <R> Change<Person, R> settled(Person member, Function<Person, R> result, MemberAdmitted admitted) {
        var settled = branches.settle(member, admitted.application().value());
        var facts = new ArrayList<Fact>(List.of(admitted));
        facts.addAll(settled.facts());
        return new Change<>(settled.person(), result.apply(settled.person()), facts);
    }

    private Change<Person, Receipt> received(Person person, Application application, Optional<RosterEntry> entry) {
        if (person.membership().isPresent()) {
            return Change.none(person, Receipt.ALREADY_MEMBER);
        } else if (person.standing() instanceof Standing.Suspended) {
            return Change.none(person, Receipt.SUSPENDED);
        } else if (entry.isPresent()) {
            return admitted(person, entry.get(), application);
        } else if (person.standing() instanceof Standing.Applicant waiting) {
            return Change.none(
                    person,
                    waiting.application().id().equals(application.id()) ? Receipt.RECEIVED : Receipt.ALREADY_APPLIED);
        }
        return Change.to(
                person.applying(application), Receipt.RECEIVED, new ApplicationReceived(person.id(), application.id()));
    }

    /** Admits an applicant. */
    public Decision approve(PersonId by, PersonId applicant, ApplicationId application) {
        return decide(by, applicant, application, person -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var admitted = person.person().admitted(person.application(), now, numbers.next());
            return settled(admitted, Decision.Admitted::new, new MemberAdmitted(applicant, application, by));
        });
    }

    /** Declines an application; the person is told the reason, and may apply anew. */
    public Decision decline(PersonId by, PersonId applicant, ApplicationId application, String reason) {
        return decide(by, applicant, application, person -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var declined = person.person()
                    .standing(new Standing.Declined(
                            person.application(),
                            reason,
                            now,
                            person.person().standing().wasExcluded() ? Boolean.TRUE : null));
            return Change.to(
                    declined, new Decision.Dismissed(declined), new ApplicationDeclined(applicant, application, by));
        });
    }

    /** Those who wait for a decision, the longest first; empty when the asking person may not decide. */
    public Optional<List<Person>> waiting(PersonId by) {
        return applicationApprovers.isOne(by)
                ? Optional.of(applicants.all().stream()
                        .filter(person -> person.standing() instanceof Standing.Applicant waiting
                                && applicationApprovers.may(
                                        by, waiting.application().unit()))
                        .toList())
                : Optional.empty();
    }

    /** Those who may decide on an application: everywhere, or in the branch of the applicant's city. */
    public List<Person> deciders(Application application) {
        return applicationApprovers.of(application.unit());
    }

    private record Pending(Person person, Application application) {}

    @FunctionalInterface
    private interface Verdict {
        Change<Person, Decision> over(Pending pending);
    }

    private Decision decide(PersonId by, PersonId applicant, ApplicationId id, Verdict verdict) {
        if (!applicationApprovers.isOne(by)) {
            return new Decision.NotAllowed();
        }
        return people.change(
                        applicant,
                        person -> pending(person, id)
                                .map(waiting -> applicationApprovers.may(
                                                by, waiting.application().unit())
                                        ? verdict.over(waiting)
                                        : Change.<Person, Decision>none(person, new Decision.NotAllowed()))
                                .orElseGet(() -> Change.none(person, decidedBefore(by, person))))
                .orElseGet(Decision.Gone::new);
    }

    private static Optional<Pending> pending(Person person, ApplicationId id) {
        return person.standing() instanceof Standing.Applicant waiting
                        && waiting.application().id().equals(id)
                ? Optional.of(new Pending(person, waiting.application()))
                : Optional.empty();
    }

    /** Of somebody who is out of their reach an officer learns nothing. */
    private Decision decidedBefore(PersonId by, Person person) {
        if (person.standing() instanceof Standing.Guest) {
            return new Decision.Gone();
        }
        var unit = person.standing() instanceof Standing.Declined declined
                ? Optional.of(declined.application().unit())
                : person.everMember().map(Standing.Member::unit);
        return unit.filter(place -> applicationApprovers.may(by, place))
                .<Decision>map(place -> new Decision.AlreadyDecided(person))
                .orElseGet(Decision.NotAllowed::new);
    }
}
