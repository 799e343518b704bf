package kz.akd.bot.members.people;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import kz.akd.bot.members.directory.names.NameIndex;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.PlaceInList;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * All members in memory, for lists, counts and searches: no database we run on can search names as people spell them. What
 * this node changes is seen at once, what others change by {@link MemberIndexRefresh}.
 */
@Component
public class MemberIndex implements SmartInitializingSingleton {

    private final People people;
    private final Map<PersonId, MemberSummary> members = new ConcurrentHashMap<>();
    private final NavigableMap<PlaceInList, MemberSummary> byName = new ConcurrentSkipListMap<>();
    private final NameIndex names = new NameIndex();

    public MemberIndex(People people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        people.forEachListed(this::put);
    }

    @EventListener
    public void on(AfterSaveEvent<?> saved) {
        if (saved.getSource() instanceof Person person) {
            put(person);
        }
    }

    void put(Person person) {
        person.everMember().ifPresentOrElse(member -> put(MemberSummary.of(person, member)), () -> remove(person.id()));
    }

    private synchronized void put(MemberSummary listed) {
        var old = members.get(listed.id());
        if (old != null && old.version() > listed.version()) {
            return;
        }
        members.put(listed.id(), listed);
        byName.put(PlaceInList.of(listed), listed);
        if (old != null && !old.fullName().equals(listed.fullName())) {
            move(old, listed);
        }
        names.put(listed.id(), listed.fullName());
    }

    private void move(MemberSummary from, MemberSummary to) {
        var place = PlaceInList.of(from);
        if (!place.equals(PlaceInList.of(to))) {
            byName.remove(place);
        }
    }

    public synchronized void remove(PersonId person) {
        Optional.ofNullable(members.remove(person)).map(PlaceInList::of).ifPresent(byName::remove);
        names.remove(person);
    }

    public Optional<MemberSummary> find(PersonId person) {
        return Optional.ofNullable(members.get(person));
    }

    /** In no order. */
    public Collection<MemberSummary> all() {
        return members.values();
    }

    /** In the order of lists, which is kept as members come and go: to sort all of them takes long. */
    public Stream<MemberSummary> byName() {
        return byName.values().stream();
    }

    /** Those whose names are nearest to what is typed, the best first. */
    public Collection<MemberSummary> called(String typed, int most) {
        return names.search(typed, most).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
