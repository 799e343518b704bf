package kz.akd.bot.members.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Family;
import kz.akd.bot.members.person.FamilyFacts;
import kz.akd.bot.members.person.FamilyFacts.FamilyAsked;
import kz.akd.bot.members.person.FamilyFacts.FamilyLinked;
import kz.akd.bot.members.person.FamilyFacts.FamilyParted;
import kz.akd.bot.members.person.FamilyTies;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Links spouses ({@link MemberKind#FAMILY}) to the members whose family they are of. */
@Service
public class Families {

    private final People people;
    private final MemberIndex roll;

    Families(People people, MemberIndex roll) {
        this.people = people;
        this.roll = roll;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was so before. */
        ALREADY,
        NOT_ALLOWED,
        /** They are of somebody's family already, which has to end first. */
        TAKEN,
        /** Nobody has a family here but members who are no spouses themselves. */
        NO_MEMBER,
        /** Nobody says so, or no more. */
        NOT_ASKING
    }

    /** Somebody's own ties; empty for whoever is no member. */
    public Optional<FamilyTies> of(PersonId member) {
        return people.find(member)
                .filter(person -> person.membership().isPresent())
                .map(this::ties);
    }

    /** The ties of somebody, for officers who keep the roster. */
    public Optional<FamilyTies> of(PersonId whom, PersonId by) {
        return people.may(by, Permission.KEEP_ROSTER) ? people.find(whom).map(this::ties) : Optional.empty();
    }

    private FamilyTies ties(Person person) {
        var own = person.profile().family();
        var related = roll.byName()
                .filter(MemberSummary::isPresent)
                .filter(listed -> listed.family()
                        .filter(family -> family.of().equals(person.id()))
                        .isPresent())
                .toList();
        return new FamilyTies(
                own.flatMap(family -> roll.find(family.of())),
                own.filter(Family::confirmed).isPresent(),
                confirmed(related, true),
                confirmed(related, false));
    }

    private static List<MemberSummary> confirmed(List<MemberSummary> related, boolean confirmed) {
        return related.stream()
                .filter(listed -> listed.family().filter(Family::confirmed).isPresent() == confirmed)
                .toList();
    }

    /** A spouse says whose family they are of; that member is asked. */
    public Outcome ask(PersonId spouse, PersonId member, ObjectId occasion) {
        return tie(
                spouse,
                new Family(member, false, occasion),
                before -> before.of().equals(member),
                new FamilyAsked(spouse, member, occasion));
    }

    /** An officer who keeps the roster says whose family somebody is of. */
    public Outcome link(PersonId by, PersonId spouse, PersonId member, ObjectId occasion) {
        return people.may(by, Permission.KEEP_ROSTER)
                ? tie(
                        spouse,
                        new Family(member, true, occasion),
                        before -> before.confirmed() && before.of().equals(member),
                        new FamilyLinked(spouse, member, by, occasion))
                : Outcome.NOT_ALLOWED;
    }

    private Outcome tie(PersonId spouse, Family after, Function<Family, Boolean> isSo, FamilyFacts fact) {
        if (spouse.equals(after.of()) || !mayHaveFamily(after.of())) {
            return Outcome.NO_MEMBER;
        }
        return people.change(spouse, person -> {
                    var before = person.profile().family();
                    if (!isSpouse(person)) {
                        return Change.none(person, Outcome.NOT_ALLOWED);
                    } else if (before.filter(isSo::apply).isPresent()) {
                        return Change.none(person, Outcome.ALREADY);
                    }
                    return before.filter(Family::confirmed).isPresent()
                            ? Change.none(person, Outcome.TAKEN)
                            : Change.to(tied(person, after), Outcome.DONE, fact);
                })
                .orElse(Outcome.NOT_ALLOWED);
    }

    private static boolean isSpouse(Person person) {
        return person.membership()
                .filter(member -> member.kind() == MemberKind.FAMILY)
                .isPresent();
    }

    private boolean mayHaveFamily(PersonId member) {
        return people.find(member)
                .flatMap(Person::membership)
                .filter(known -> known.kind() != MemberKind.FAMILY)
                .isPresent();
    }

    /** The member says that a spouse who asks is of their family. */
    public Outcome confirm(PersonId member, PersonId spouse, ObjectId occasion) {
        if (!mayHaveFamily(member)) {
            return Outcome.NOT_ALLOWED;
        }
        return people.change(spouse, person -> {
                    var family =
                            person.profile().family().filter(said -> said.of().equals(member));
                    if (family.isEmpty() || !isSpouse(person)) {
                        return Change.none(person, Outcome.NOT_ASKING);
                    }
                    return family.get().confirmed()
                            ? Change.none(person, Outcome.ALREADY)
                            : Change.to(
                                    tied(person, family.get().sure()),
                                    Outcome.DONE,
                                    new FamilyLinked(spouse, member, member, occasion));
                })
                .orElse(Outcome.NOT_ASKING);
    }

    /** Ends it, or what was only said: by the spouse, by the member, or by an officer who keeps the roster. */
    public Outcome part(PersonId by, PersonId spouse, ObjectId occasion) {
        return people.change(spouse, person -> {
                    var family = person.profile().family();
                    if (!isMember(by)) {
                        return Change.none(person, Outcome.NOT_ALLOWED);
                    } else if (family.isEmpty()) {
                        return Change.none(person, Outcome.NOT_ASKING);
                    }
                    var member = family.get().of();
                    boolean concerned = by.equals(spouse) || by.equals(member);
                    return concerned || people.may(by, Permission.KEEP_ROSTER)
                            ? Change.to(
                                    tied(person, null), Outcome.DONE, new FamilyParted(spouse, member, by, occasion))
                            : Change.none(person, Outcome.NOT_ALLOWED);
                })
                .orElseGet(() -> isMember(by) ? Outcome.NOT_ASKING : Outcome.NOT_ALLOWED);
    }

    private boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    /** Nobody is of the family of somebody who is forgotten. */
    public void forget(PersonId member) {
        people.ofFamily(member)
                .forEach(spouse -> people.change(
                        spouse,
                        person -> person.profile()
                                        .family()
                                        .filter(family -> family.of().equals(member))
                                        .isPresent()
                                ? Change.to(tied(person, null), true)
                                : Change.none(person, false)));
    }

    private static Person tied(Person person, @Nullable Family family) {
        return person.describing(person.profile().family(family));
    }
}
