package kz.akd.bot.events;

import java.time.Instant;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What happens to events. An {@code occasion} tells one such thing from the next, as each may happen to an event more
 * than once.
 */
public sealed interface EventFacts extends Fact {

    EventId event();

    /** It is on the calendar. */
    @TypeAlias("event-scheduled")
    record EventScheduled(EventId event) implements EventFacts {}

    /** Its audience is invited. */
    @TypeAlias("event-announced")
    record EventAnnounced(EventId event, ObjectId occasion) implements EventFacts {}

    /** It is at another time, or elsewhere, or both. */
    @TypeAlias("event-moved")
    record EventMoved(EventId event, ObjectId occasion, LocalMoment was, LocalMoment now, String wasAt, String nowAt)
            implements EventFacts {

        public boolean inTime() {
            return !was.equals(now);
        }

        public boolean inPlace() {
            return !wasAt.equals(nowAt);
        }
    }

    /** One joins remotely by another link, or can no longer, or can now. */
    @TypeAlias("event-link-changed")
    record LinkChanged(EventId event, ObjectId occasion) implements EventFacts {}

    /** When people are to be reminded of it has changed. */
    @TypeAlias("event-reminders-changed")
    record RemindersChanged(EventId event) implements EventFacts {}

    /**
     * It does not take place.
     *
     * @param run by which it was called off together with others, of which people are told at once; null where it was alone
     */
    @TypeAlias("event-cancelled")
    record EventCancelled(EventId event, @Nullable ObjectId run) implements EventFacts {

        public boolean alone() {
            return run == null;
        }
    }

    /** Some of a series do not take place, this among them. */
    @TypeAlias("event-series-cancelled")
    record SeriesCancelled(EventId event, ObjectId run) implements EventFacts {}

    /** Some of a series were made like one of them, so that they may be elsewhere now, or be joined by another link. */
    @TypeAlias("event-series-spread")
    record SeriesSpread(EventId event, ObjectId run) implements EventFacts {}

    /** A seat that became free went to the first who waited. */
    @TypeAlias("seat-passed-on")
    record SeatPassedOn(EventId event, PersonId to, ObjectId occasion) implements EventFacts {}

    /** A seat that became free is the first waiting one's, if they confirm it in time. */
    @TypeAlias("seat-held")
    record SeatHeld(EventId event, PersonId to, ObjectId occasion, Instant until) implements EventFacts {}

    /** Somebody did not confirm the seat that was held for them. */
    @TypeAlias("seat-lapsed")
    record SeatLapsed(EventId event, PersonId to, ObjectId occasion) implements EventFacts {}

    /** There are fewer seats than before; somebody who had one is first in the waiting list now. */
    @TypeAlias("seat-withdrawn")
    record SeatWithdrawn(EventId event, PersonId to, ObjectId occasion) implements EventFacts {}

    /**
     * The first who waits needs more seats than are free, and nobody passes them.
     *
     * @param asked whether they have just asked for so many, and so know it
     */
    @TypeAlias("seats-too-few")
    record SeatsTooFew(EventId event, PersonId to, int free, int needed, boolean asked, ObjectId occasion)
            implements EventFacts {}

    /** Those who have not answered are asked again. */
    @TypeAlias("event-nudged")
    record AnswersAskedFor(EventId event, ObjectId occasion) implements EventFacts {}

    /** An organiser wrote to some of the people. */
    @TypeAlias("event-message")
    record MessageWritten(EventId event, ObjectId occasion, AttendeeGroup circle, String words) implements EventFacts {
        @Override
        public String toString() {
            return "MessageWritten about " + event;
        }
    }

    /** Somebody else answers for it now. */
    @TypeAlias("event-handed-over")
    record HandedOver(EventId event, ObjectId occasion, PersonId to, PersonId by) implements EventFacts {}

    /** Somebody enrolled in a course cannot come to one session of it, or can after all. */
    @TypeAlias("absence-noticed")
    record AbsenceNoticed(
            EventId event,
            PersonId person,
            boolean absent,
            @Nullable String why,
            ObjectId occasion) implements EventFacts {
        @Override
        public String toString() {
            return "AbsenceNoticed of " + event;
        }
    }

    /** An organiser did something to it, for the audit log. */
    @TypeAlias("event-handled")
    record EventHandled(EventId event, ObjectId occasion, Deed deed, PersonId by) implements EventFacts {}
}
