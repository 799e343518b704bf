package kz.akd.bot.events.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Aggregate;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who came to an event: a document of its own, so that the door and the answers do not wait for each other.
 *
 * @param present in the order in which they came
 * @param settled when it was told who came and who did not; null while the door is open
 */
@Document("attendances")
public record Attendance(
        @Id EventId event,
        List<Presence> present,
        WalkIns walkIns,
        @Nullable Instant settled,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<Attendance> {

    public Attendance {
        present = List.copyOf(present);
        untold = List.copyOf(untold);
    }

    public static Attendance none(EventId event) {
        return new Attendance(event, List.of(), WalkIns.BY_OFFICERS, null, List.of(), null);
    }

    public Optional<Presence> find(PersonId person) {
        return present.stream()
                .filter(presence -> presence.person().equals(person))
                .findFirst();
    }

    public boolean has(PersonId person) {
        return find(person).isPresent();
    }

    /** All who are there, companions among them. */
    public int people() {
        return present.stream().mapToInt(presence -> presence.party().size()).sum();
    }

    public boolean isSettled() {
        return settled != null;
    }

    /** With somebody, who takes the place of what was known of them. */
    public Attendance with(Presence presence) {
        if (!has(presence.person())) {
            return with(Stream.concat(present.stream(), Stream.of(presence)).toList());
        }
        return with(present.stream()
                .map(other -> other.person().equals(presence.person()) ? presence : other)
                .toList());
    }

    public Attendance without(PersonId person) {
        return with(present.stream()
                .filter(presence -> !presence.person().equals(person))
                .toList());
    }

    /** With an id that is nobody's in somebody's place, so that the numbers stay right. */
    public Attendance replacing(PersonId person, PersonId nobody) {
        return with(present.stream()
                .map(presence -> presence.person().equals(person) ? presence.of(nobody, nobody) : presence)
                .map(presence -> presence.by().equals(person) ? presence.checkedInBy(nobody) : presence)
                .toList());
    }

    private Attendance with(List<Presence> others) {
        return new Attendance(event, others, walkIns, settled, untold, version);
    }

    public Attendance taking(WalkIns other) {
        return new Attendance(event, present, other, settled, untold, version);
    }

    public Attendance settled(Instant now) {
        return new Attendance(event, present, walkIns, now, untold, version);
    }

    @Override
    public Attendance untold(List<Fact> facts) {
        return new Attendance(event, present, walkIns, settled, facts, version);
    }

    @Override
    public String toString() {
        return "Attendance of " + event;
    }
}
