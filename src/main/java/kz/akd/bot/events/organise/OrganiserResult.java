package kz.akd.bot.events.organise;

import java.time.Instant;
import kz.akd.bot.events.Event;

/** What became of something an organiser wanted. */
public sealed interface OrganiserResult {

    /** It is so; also when it was so before. */
    record Done(Event event) implements OrganiserResult {}

    /**
     * The events that follow in a series are like this one now.
     *
     * @param crowded how many of them keep their number of seats, as more are taken
     */
    record Spread(Event event, int events, int crowded) implements OrganiserResult {}

    /**
     * Of a series of drafts what lies ahead is on the calendar.
     *
     * @param event the first of these, to which people are invited
     * @param passed how many stay drafts, as they would have begun, or been answered, before now
     */
    record PublishedInPart(Event event, int published, int passed) implements OrganiserResult {}

    /** Not by them, or not for this audience. */
    record NotAllowed() implements OrganiserResult {}

    /** No such event. */
    record Gone() implements OrganiserResult {}

    /** It would begin before now. */
    record InThePast() implements OrganiserResult {}

    /** It would end before it begins, or be answered after that. */
    record OutOfOrder() implements OrganiserResult {}

    /** A draft whose deadline for answers has passed: nobody could answer. */
    record DeadlinePassed() implements OrganiserResult {}

    /** It has begun or is cancelled, and can no longer be changed in this way. */
    record TooLate(Event event) implements OrganiserResult {}

    /** More people have seats than there would be; the organiser has to say what becomes of them. */
    record Occupied(Event event, int taken, int seats) implements OrganiserResult {}

    /** Whoever has not answered was asked a short while ago. */
    record AskedLately(Instant next) implements OrganiserResult {}

    /** The one who is to organise it may not. */
    record NoOrganiser() implements OrganiserResult {}

    /** There is nobody whom it would concern. */
    record NobodyThere() implements OrganiserResult {}
}
