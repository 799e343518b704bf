package kz.akd.bot.members.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing.Applicant;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * Who waits for a decision. Who they are is in memory, as not every database finds them among all others without looking at
 * each; what they applied for is read as kept. Those of other nodes are brought by {@link MemberIndexRefresh}.
 */
@Component
public class Applicants implements SmartInitializingSingleton {

    private final People people;
    private final Set<PersonId> waiting = ConcurrentHashMap.newKeySet();

    public Applicants(People people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    void refresh() {
        waiting.addAll(people.applicants());
    }

    @EventListener
    void on(AfterSaveEvent<?> saved) {
        if (saved.getSource() instanceof Person person && person.standing() instanceof Applicant) {
            waiting.add(person.id());
        }
    }

    /** The longest first. */
    public List<Person> all() {
        return List.copyOf(waiting).stream()
                .flatMap(this::stillWaiting)
                .sorted(Comparator.comparing((Person person) ->
                        ((Applicant) person.standing()).application().submitted()))
                .toList();
    }

    private Stream<Person> stillWaiting(PersonId id) {
        var applicant = people.find(id).filter(person -> person.standing() instanceof Applicant);
        if (applicant.isEmpty()) {
            waiting.remove(id);
        }
        return applicant.stream();
    }
}
