package kz.akd.bot.events;

/** What became of a member's answer to an invitation. */
public sealed interface Answered {

    record Seated(Event event) implements Answered {}

    /** Has a place in the waiting list, counted from 1. */
    record Waiting(Event event, int position) implements Answered {}

    record JoiningRemotely(Event event) implements Answered {}

    record Undecided(Event event) implements Answered {}

    record NotComing(Event event) implements Answered {}

    /** The event has begun. */
    record Over(Event event) implements Answered {}

    /** One cannot join this event remotely. */
    record NoRemote(Event event) implements Answered {}

    record NotAMember() implements Answered {}

    /** No such event. */
    record Gone() implements Answered {}
}
