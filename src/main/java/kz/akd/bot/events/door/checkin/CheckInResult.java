package kz.akd.bot.events.door.checkin;

import java.time.Instant;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.shared.PersonId;

/** What became of somebody's coming in. */
public sealed interface CheckInResult {

    /** They are in; {@code before} says that they had been already, and are counted once. */
    record Here(Door door, Presence presence, boolean before) implements CheckInResult {}

    /** They have no seat; whoever keeps the door may let them in. */
    record NotOnTheList(Door door, PersonId person) implements CheckInResult {}

    /** They are not in, after all. */
    record TakenBack(Door door, PersonId person) implements CheckInResult {}

    /** They have no seat, and are to ask whoever keeps the door. */
    record AskAtTheDoor(Event event) implements CheckInResult {}

    /** They have no seat, and all are taken or promised. */
    record Full(Event event) implements CheckInResult {}

    /** More companions than they have seats for. */
    record TooMany(Door door, Presence presence) implements CheckInResult {}

    record TooEarly(Event event, Instant opens) implements CheckInResult {}

    record Refused(Reason reason) implements CheckInResult {}

    /** Why nothing has happened. */
    enum Reason {
        /** Not theirs to keep. */
        NOT_ALLOWED,
        /** Whoever is to come in is no member, or not at present. */
        NO_MEMBER,
        /** The event is meant for other members. */
        NOT_INVITED,
        /** The door is closed. */
        OVER,
        CANCELLED,
        /** The code at the door was read too late. */
        CODE_EXPIRED,
        CODE_FORGED,
        /** They have not been checked in. */
        NOT_HERE,
        GONE
    }
}
