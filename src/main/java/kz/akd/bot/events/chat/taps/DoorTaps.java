package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.WalkIns;
import kz.akd.bot.shared.PersonId;

/** What buttons at the door of an event mean. */
public final class DoorTaps {

    private DoorTaps() {}

    @TapName("dr")
    public record OpenDoor(EventId event) implements Tap {}

    @TapName("drl")
    public record ListAtDoor(EventId event, int page) implements Tap {}

    @TapName("dra")
    public record ListAbsent(EventId event, int page) implements Tap {}

    /** From the list, which stays. */
    @TapName("dr+")
    public record CheckInListed(EventId event, PersonId person, int page) implements Tap {}

    @TapName("dr=")
    public record CheckIn(EventId event, PersonId person) implements Tap {}

    /** Also without a seat. */
    @TapName("dr!")
    public record LetInAnyway(EventId event, PersonId person) implements Tap {}

    @TapName("drc")
    public record CountCompanions(EventId event, PersonId person, int adults, int children) implements Tap {}

    @TapName("dr-")
    public record UndoCheckIn(EventId event, PersonId person) implements Tap {}

    @TapName("dr/")
    public record SearchAtDoor(EventId event) implements Tap {}

    @TapName("drq")
    public record ShowDoorCode(EventId event) implements Tap {}

    @TapName("drw")
    public record TakeWalkIns(EventId event, WalkIns walkIns) implements Tap {}

    /** The officer is at this door, and somebody stands before them. */
    @TapName("dr@")
    public record BeAtDoor(EventId event, PersonId person) implements Tap {}

    /** A member who is in says with how many. */
    @TapName("drm")
    public record CameWith(EventId event, int adults, int children) implements Tap {}
}
