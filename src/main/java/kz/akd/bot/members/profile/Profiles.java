package kz.akd.bot.members.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.VisibleField;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberFacts.MemberMoved;
import kz.akd.bot.members.person.MemberFacts.MemberReturned;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people set about themselves. */
@Service
public class Profiles {

    private final People people;
    private final Branches branches;
    private final Cities cities;
    private final Reminders reminders;

    Profiles(People people, Branches branches, Cities cities, Reminders reminders) {
        this.people = people;
        this.branches = branches;
        this.cities = cities;
        this.reminders = reminders;
    }

    public void choose(PersonId person, Language language) {
        change(
                person,
                known -> known.language() == language && known.languageChosen() ? known : known.speaking(language));
    }

    public void choose(PersonId person, ZoneId zone) {
        change(person, known -> known.zone().equals(zone) ? known : known.living(zone));
        reminders.wishesChanged(person);
    }

    /** Notes that messages reach somebody; a member who had been out of reach is told what lies ahead. */
    public void reached(PersonId person) {
        people.change(person, known -> {
            boolean returns = !known.reachable() && known.membership().isPresent();
            return new Change<>(
                    known.reached(), true, returns ? List.of(new MemberReturned(person, new ObjectId())) : List.of());
        });
    }

    /** Notes that messages do not reach somebody. */
    public void unreachable(PersonId person, Unreachable why) {
        change(person, known -> known.unreachable(why));
    }

    public void call(PersonId person, String fullName) {
        change(person, known -> known.asMember(member -> member.called(fullName)));
    }

    public void reachAt(PersonId person, Phone phone) {
        change(person, known -> known.asMember(member -> member.reachedBy(phone)));
    }

    /** Keeps an e-mail address; an empty one takes it away. */
    public void write(PersonId person, Optional<String> email) {
        change(person, known -> known.describing(known.profile().email(email.orElse(null))));
    }

    public void born(PersonId person, Optional<LocalDate> day) {
        change(person, known -> known.describing(known.profile().birthday(day.orElse(null))));
    }

    /** Keeps the picture of their card, by the id under which the server of the chats has it. */
    public void picture(PersonId person, Optional<String> file) {
        change(person, known -> known.describing(known.profile().photo(file.orElse(null))));
    }

    public void greet(PersonId person, boolean wanted) {
        change(person, known -> known.describing(known.profile().greeted(wanted)));
    }

    /** Shows something to other members, or no longer. */
    public void share(PersonId person, VisibleField what, boolean shown) {
        change(
                person,
                known -> known.describing(
                        known.profile().sharing(with(known.profile().shared(), what, shown))));
    }

    /**
     * A member serves elsewhere now: the unit changes, and with it the zone, the city and the branch.
     *
     * @return false when they are no member, serve there already, or there is no such unit
     */
    public boolean move(PersonId person, UnitId unit, ZoneId zone, ObjectId occasion) {
        return people.change(person, known -> {
                    var before = known.membership().map(Standing.Member::unit);
                    if (before.isEmpty() || before.get().equals(unit) || !cities.knows(unit)) {
                        return Change.none(known, false);
                    }
                    var moved = known.asMember(member -> member.serving(unit))
                            .living(zone)
                            .describing(known.profile().city(null));
                    return settled(known, moved, new MemberMoved(person, occasion, before.get(), unit), occasion);
                })
                .orElse(false);
    }

    /**
     * A member lives in another city than where they serve.
     *
     * @param city by its English name in the catalogue of units; empty for where they serve
     */
    public void live(PersonId person, Optional<String> city, ObjectId occasion) {
        people.change(person, known -> {
            var own = city.filter(key -> known.membership()
                    .filter(member -> cities.of(member.unit()).equals(key))
                    .isEmpty());
            var after = known.describing(known.profile().city(own.orElse(null)));
            return after.profile().equals(known.profile())
                    ? Change.none(known, true)
                    : settled(known, after, null, occasion);
        });
    }

    private Change<Person, Boolean> settled(Person before, Person after, @Nullable Fact first, ObjectId occasion) {
        var settled = branches.settle(before, after, occasion);
        var facts = Stream.concat(Stream.ofNullable(first), settled.facts().stream())
                .toList();
        return new Change<>(settled.person(), true, facts);
    }

    private static <E extends Enum<E>> Set<E> with(Set<E> before, E one, boolean present) {
        var after = new HashSet<>(before);
        if (present) {
            after.add(one);
        } else {
            after.remove(one);
        }
        return after;
    }

    private void change(PersonId person, UnaryOperator<Person> change) {
        people.change(person, known -> Change.to(change.apply(known), true));
    }
}
