package kz.akd.bot.members;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.akd.bot.members.directory.NameIndex;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * All members in memory, for lists, counts and searches: no database we run on can search names as people spell them. What
 * this node changes is seen at once, what others change by {@link RollRefresh}.
 */
@Component
class Roll implements SmartInitializingSingleton {

    private final People people;
    private final Map<PersonId, Listed> members = new ConcurrentHashMap<>();
    private final NameIndex names = new NameIndex();

    Roll(People people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        people.forEachMember(this::put);
    }

    @EventListener
    void on(AfterSaveEvent<?> saved) {
        if (saved.getSource() instanceof Person person) {
            put(person);
        }
    }

    void put(Person person) {
        person.everMember().ifPresentOrElse(member -> put(Listed.of(person, member)), () -> remove(person.id()));
    }

    private void put(Listed listed) {
        members.merge(listed.id(), listed, (old, other) -> other.version() >= old.version() ? other : old);
        find(listed.id()).ifPresent(kept -> names.put(kept.id(), kept.fullName()));
    }

    void remove(PersonId person) {
        members.remove(person);
        names.remove(person);
    }

    Optional<Listed> find(PersonId person) {
        return Optional.ofNullable(members.get(person));
    }

    Collection<Listed> all() {
        return members.values();
    }

    /** Those whose names are nearest to what is typed, the best first. */
    Collection<Listed> called(String typed, int most) {
        return names.search(typed, most).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
