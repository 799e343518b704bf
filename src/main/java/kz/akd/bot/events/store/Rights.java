package kz.akd.bot.events.store;

import kz.akd.bot.events.Event;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may see, answer and organise which events. */
@Component
public class Rights {

    private final People people;
    private final Scopes scopes;
    private final Audiences audiences;

    public Rights(People people, Scopes scopes, Audiences audiences) {
        this.people = people;
        this.scopes = scopes;
        this.audiences = audiences;
    }

    public boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    /** Whether somebody organises anything at all. */
    public boolean mayOrganise(PersonId person) {
        return !scope(person).isNowhere();
    }

    public Scope scope(PersonId person) {
        return scopes.of(person, Permission.ORGANISE_EVENTS);
    }

    /** Officers of a group organise for that group alone. */
    public boolean mayOrganiseFor(PersonId person, Audience audience) {
        var scope = scope(person);
        return scope.everywhere()
                || (!audience.groups().isEmpty() && audience.groups().stream().allMatch(scope::covers));
    }

    public boolean mayOrganise(PersonId person, Event event) {
        return mayOrganiseFor(person, event.plan().audience());
    }

    /** To a session of a course nobody is invited: those who are enrolled have an answer to it. */
    public boolean isInvited(PersonId person, Event event) {
        return !event.isSession() && isMeantFor(person, event);
    }

    public boolean isMeantFor(PersonId person, Event event) {
        return audiences.includes(event.plan().audience(), person);
    }

    /** Organisers see what they may organise, also a draft; members see what is published for them. */
    public boolean maySee(PersonId person, Event event) {
        return mayOrganise(person, event) || (!event.isDraft() && isInvited(person, event));
    }
}
