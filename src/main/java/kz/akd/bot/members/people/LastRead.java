package kz.akd.bot.members.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;

/** People who were read just now, many at once: what is told to many needs their wishes first and then their languages. */
final class LastRead {

    /** Shorter than any other node's change may stay unseen. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Cache<PersonId, Person> people =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(FRESH).build();

    private final AtomicLong changes = new AtomicLong();

    /** Those of the ids who are known, in no order. */
    List<Person> all(Collection<PersonId> ids, Function<Collection<PersonId>, List<Person>> reading) {
        var wanted = new HashSet<>(ids);
        var found = new ArrayList<>(people.getAllPresent(wanted).values());
        found.forEach(person -> wanted.remove(person.id()));
        if (!wanted.isEmpty()) {
            found.addAll(anew(wanted, reading));
        }
        return found;
    }

    /** The same, read now whatever was read before. */
    List<Person> anew(Collection<PersonId> ids, Function<Collection<PersonId>, List<Person>> reading) {
        long before = changes.get();
        var read = reading.apply(ids);
        read.forEach(person -> people.put(person.id(), person));
        if (changes.get() != before) {
            // one of them may have been read before and put after its change
            people.invalidateAll(ids);
        }
        return read;
    }

    void changed(PersonId person) {
        changes.incrementAndGet();
        people.invalidate(person);
    }
}
