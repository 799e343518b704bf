package kz.akd.bot.giving;

import java.util.List;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may give, who may ask for it, and who may know who gave what. */
@Component
public class GivingRights {

    private final People people;
    private final Scopes scopes;

    GivingRights(People people, Scopes scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    public boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    public boolean mayRun(PersonId person) {
        return scopes.of(person, Permission.RUN_CAMPAIGNS).everywhere();
    }

    /** Whether they see amounts and all names. */
    public boolean mayConfirm(PersonId person) {
        return scopes.of(person, Permission.CONFIRM_GIFTS).everywhere();
    }

    /** Money is the treasurer's; goods and helpers are seen by the organisers anyhow. */
    public boolean mayDecide(PersonId person, Pledge pledge) {
        return pledge.promise().isMoney() ? mayConfirm(person) : mayRun(person) || mayConfirm(person);
    }

    /** Who decides about a pledge. */
    public List<PersonId> deciders(Pledge pledge) {
        var permission = pledge.promise().isMoney() ? Permission.CONFIRM_GIFTS : Permission.RUN_CAMPAIGNS;
        return people.with(permission).stream().map(Person::id).toList();
    }
}
