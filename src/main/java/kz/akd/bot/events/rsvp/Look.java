package kz.akd.bot.events.rsvp;

import kz.akd.bot.events.Event;

/** What becomes of somebody's wish to see an event. */
public sealed interface Look {

    /** They may see it; {@code organises} says whether they may organise it too. */
    record At(Event event, boolean organises) implements Look {}

    /** Events are for members. */
    record NotAMember() implements Look {}

    /** It is meant for other members. */
    record NotInvited() implements Look {}

    record Gone() implements Look {}
}
