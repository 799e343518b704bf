package kz.akd.bot.events.door;

import java.time.Instant;
import java.util.List;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens at the doors of events. */
public sealed interface DoorFacts extends Fact {

    EventId event();

    /** Somebody has come. */
    @TypeAlias("checked-in")
    record CheckedIn(EventId event, PersonId person, int companions, boolean walkIn, Instant at) implements DoorFacts {}

    /** They had not come, after all: an officer took it back. */
    @TypeAlias("check-in-undone")
    record CheckInUndone(EventId event, PersonId person, PersonId by, ObjectId occasion) implements DoorFacts {}

    /**
     * The door has been closed for a while. What is corrected later is told as a check-in, or one undone.
     *
     * @param absent who had a seat and did not come
     */
    @TypeAlias("attendance-settled")
    record AttendanceSettled(EventId event, List<PersonId> present, List<PersonId> absent) implements DoorFacts {
        public AttendanceSettled {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
        }
    }
}
