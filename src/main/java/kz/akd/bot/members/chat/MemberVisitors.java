package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Rank;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.Visitors;
import kz.akd.bot.members.People;
import kz.akd.bot.members.Person;
import kz.akd.bot.members.Profiles;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People as their conversations need to know them. */
@Component
class MemberVisitors implements Visitors {

    private final People people;
    private final Profiles profiles;

    MemberVisitors(People people, Profiles profiles) {
        this.people = people;
        this.profiles = profiles;
    }

    @Override
    public Visitor meet(PersonId id, @Nullable String languageTag) {
        var person = people.meet(id, languageTag);
        return new Visitor(person.id(), person.language(), person.zone(), rank(person));
    }

    private static Rank rank(Person person) {
        if (person.isOfficer()) {
            return Rank.OFFICER;
        }
        return person.membership().isPresent() ? Rank.MEMBER : Rank.GUEST;
    }

    @Override
    public void reachable(PersonId id, boolean reachable) {
        people.meet(id, null);
        profiles.reachable(id, reachable);
    }
}
