package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.WalkIns;
import kz.akd.bot.shared.PersonId;

/** What buttons at the door of an event mean. */
final class DoorTaps {

    private DoorTaps() {}

    @TapName("dr")
    record OpenDoor(EventId event) implements Tap {}

    @TapName("drl")
    record ListAtDoor(EventId event, int page) implements Tap {}

    @TapName("dra")
    record ListAbsent(EventId event, int page) implements Tap {}

    /** From the list, which stays. */
    @TapName("dr+")
    record CheckInListed(EventId event, PersonId person, int page) implements Tap {}

    @TapName("dr=")
    record CheckIn(EventId event, PersonId person) implements Tap {}

    /** Also without a seat. */
    @TapName("dr!")
    record LetInAnyway(EventId event, PersonId person) implements Tap {}

    @TapName("drc")
    record CountCompanions(EventId event, PersonId person, int adults, int children) implements Tap {}

    @TapName("dr-")
    record UndoCheckIn(EventId event, PersonId person) implements Tap {}

    @TapName("dr/")
    record SearchAtDoor(EventId event) implements Tap {}

    @TapName("drq")
    record ShowDoorCode(EventId event) implements Tap {}

    @TapName("drw")
    record TakeWalkIns(EventId event, WalkIns walkIns) implements Tap {}

    /** The officer is at this door, and somebody stands before them. */
    @TapName("dr@")
    record BeAtDoor(EventId event, PersonId person) implements Tap {}

    /** A member who is in says with how many. */
    @TapName("drm")
    record CameWith(EventId event, int adults, int children) implements Tap {}
}
