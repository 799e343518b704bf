package kz.akd.bot.events.rsvp;

import kz.akd.bot.events.Event;

/** What becomes of somebody's wish to see an event. */
public sealed interface EventView {

    /** They may see it; {@code organises} says whether they may organise it too. */
    record At(Event event, boolean organises) implements EventView {}

    /** Events are for members. */
    record NotAMember() implements EventView {}

    /** It is meant for other members. */
    record NotInvited() implements EventView {}

    record Gone() implements EventView {}
}
