package kz.akd.bot.events.rsvp;

import kz.akd.bot.events.Event;

/** What became of a member's answer to an invitation. */
public sealed interface RsvpResult {

    record Seated(Event event) implements RsvpResult {}

    /** Has a place in the waiting list, counted from 1. */
    record Waiting(Event event, int position) implements RsvpResult {}

    record JoiningRemotely(Event event) implements RsvpResult {}

    record Undecided(Event event) implements RsvpResult {}

    record NotComing(Event event) implements RsvpResult {}

    /** All is as it was. */
    record Refused(Event event, Reason reason) implements RsvpResult {}

    /** Only members answer. */
    record NotAMember() implements RsvpResult {}

    /** A member, whom this event is not meant for. */
    record NotInvited() implements RsvpResult {}

    /** No such event. */
    record Gone() implements RsvpResult {}

    /** Why an answer was not taken. */
    enum Reason {
        /** It has begun. */
        OVER,
        CANCELLED,
        /** The organisers take no more answers. */
        CLOSED,
        /** The deadline for answers has passed. */
        TOO_LATE,
        /** One cannot join remotely. */
        NO_REMOTE,
        /** As many join remotely as can. */
        REMOTE_FULL,
        /** More companions than are allowed, or others than are allowed. */
        NO_SUCH_PARTY,
        /** The party would need more seats than there are at all. */
        PARTY_TOO_LARGE,
        /** Whoever has seats cannot have more: there are none, or others wait for them. */
        NO_ROOM_FOR_MORE,
        /** It is a session of a course, to which those come who are enrolled in it. */
        ENROL_FIRST
    }
}
