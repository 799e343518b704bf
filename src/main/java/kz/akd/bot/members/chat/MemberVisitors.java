package kz.akd.bot.members.chat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.profile.Profiles;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People as their conversations need to know them. */
@Component
class MemberVisitors implements Visitors {

    private final People people;
    private final Profiles profiles;
    private final Scopes scopes;

    MemberVisitors(People people, Profiles profiles, Scopes scopes) {
        this.people = people;
        this.profiles = profiles;
        this.scopes = scopes;
    }

    @Override
    public Visitor meet(PersonId id, @Nullable String languageTag) {
        return visitor(people.meet(id, languageTag));
    }

    @Override
    public Optional<Visitor> find(PersonId id) {
        return people.find(id).map(this::visitor);
    }

    @Override
    public Map<PersonId, Visitor> findAll(Collection<PersonId> ids) {
        return people.findAll(ids).stream()
                .map(this::visitor)
                .collect(Collectors.toMap(Visitor::id, Function.identity()));
    }

    private Visitor visitor(Person person) {
        return new Visitor(
                person.id(), person.language(), person.zone(), rank(person), person.quietHours(), person.reachable());
    }

    private Rank rank(Person person) {
        if (scopes.isOfficer(person)) {
            return Rank.OFFICER;
        }
        return person.membership().isPresent() ? Rank.MEMBER : Rank.GUEST;
    }

    @Override
    public void reached(PersonId id) {
        profiles.reached(id);
    }

    @Override
    public void unreachable(PersonId id, Unreachable why) {
        profiles.unreachable(id, why);
    }
}
