package kz.akd.bot.events.organise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.HandedOver;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who organises an event. */
@Service
public class Organisers {

    private final OrganiserChanges desk;
    private final Rights rights;
    private final Officers officers;
    private final Groups groups;
    private final Clock clock;

    Organisers(OrganiserChanges desk, Rights rights, Officers officers, Groups groups, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.officers = officers;
        this.groups = groups;
        this.clock = clock;
    }

    /** All who may organise an event, those who do first. */
    public List<PersonId> candidates(Event event) {
        var today = LocalDate.ofInstant(clock.instant(), Person.HOME_ZONE);
        var byRole = officers.with(Permission.ORGANISE_EVENTS).stream();
        var byOffice = event.plan().audience().groups().stream()
                .flatMap(group -> groups.find(group).stream())
                .flatMap(group -> group.heldOn(today).stream())
                .map(Office::officer);
        return Stream.of(event.organisers().stream(), byRole, byOffice)
                .flatMap(Function.identity())
                .distinct()
                .filter(person -> rights.mayOrganise(person, event))
                .toList();
    }

    /** Has somebody else answer for an event; they are told. */
    public OrganiserResult handOver(PersonId by, EventId id, PersonId to) {
        return desk.change(by, id, event -> {
            if (!rights.mayOrganise(to, event)) {
                return desk.unchanged(event, new OrganiserResult.NoOrganiser());
            } else if (event.organiser().equals(to)) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            }
            List<Fact> told = to.equals(by) ? List.of() : List.of(new HandedOver(id, new ObjectId(), to, by));
            return desk.done(event.handedTo(to), Deed.HANDED_OVER, by, told);
        });
    }

    /** Has somebody organise an event too, or no longer. */
    public OrganiserResult share(PersonId by, EventId id, PersonId with, boolean shared) {
        return desk.change(by, id, event -> {
            if (shared && !rights.mayOrganise(with, event)) {
                return desk.unchanged(event, new OrganiserResult.NoOrganiser());
            } else if (event.organiser().equals(with) || event.fellows().contains(with) == shared) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            }
            var fellows = new ArrayList<>(event.fellows());
            if (shared) {
                fellows.add(with);
            } else {
                fellows.remove(with);
            }
            return desk.done(event.organisedBy(event.organiser(), fellows), Deed.ORGANISERS_CHANGED, by, List.of());
        });
    }
}
