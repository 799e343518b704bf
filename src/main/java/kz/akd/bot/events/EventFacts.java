package kz.akd.bot.events;

import kz.akd.bot.shared.Fact;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens to events. */
public sealed interface EventFacts extends Fact {

    @TypeAlias("event-scheduled")
    record EventScheduled(EventId event) implements EventFacts {}

    /**
     * A seat that became free went to the first who waited.
     *
     * @param occasion tells one such passing from the next, as a member may come to a seat more than once
     */
    @TypeAlias("seat-passed-on")
    record SeatPassedOn(EventId event, PersonId to, ObjectId occasion) implements EventFacts {}
}
