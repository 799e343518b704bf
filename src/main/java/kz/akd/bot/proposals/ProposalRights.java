package kz.akd.bot.proposals;

import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what about proposals. */
interface ProposalRights {

    /** Members propose and support. */
    boolean isMember(PersonId person);

    /** Some say what the council decided. */
    boolean decides(PersonId person);

    /** By what is kept of people. */
    @Component
    record ByRoles(People people, Scopes scopes) implements ProposalRights {
        @Override
        public boolean isMember(PersonId person) {
            return people.find(person).flatMap(Person::membership).isPresent();
        }

        @Override
        public boolean decides(PersonId person) {
            return scopes.of(person, Permission.DECIDE_PROPOSALS).everywhere();
        }
    }
}
