package kz.akd.bot.events.door.checkin;

import java.time.Instant;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorFacts.CheckedIn;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.checkin.CheckInResult.Here;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;

/** Decides who comes in at an event's door. */
record CheckInRules(Event event, Instant now) {

    /**
     * Somebody whom an officer sees before them.
     *
     * @param letIn also without a seat, though all are taken
     */
    Change<Attendance, CheckInResult> byOfficer(
            Attendance attendance, PersonId person, PersonId officer, Way way, boolean letIn) {
        var door = new Door(event, attendance);
        if (attendance.has(person) || door.isExpected(person) || letIn) {
            return admitted(door, person, officer, way);
        }
        return Change.none(attendance, new CheckInResult.NotOnTheList(door, person));
    }

    /** Somebody who has read the code at the door. */
    Change<Attendance, CheckInResult> byThemselves(Attendance attendance, PersonId person) {
        var door = new Door(event, attendance);
        if (attendance.has(person) || door.isExpected(person)) {
            return admitted(door, person, person, Way.CODE);
        }
        return switch (attendance.walkIns()) {
            case BY_OFFICERS -> Change.none(attendance, new CheckInResult.AskAtTheDoor(event));
            case WHILE_SEATS_LAST ->
                fits(door, door.announced(person).size())
                        ? admitted(door, person, person, Way.CODE)
                        : Change.none(attendance, new CheckInResult.Full(event));
            case ANYBODY -> admitted(door, person, person, Way.CODE);
        };
    }

    private Change<Attendance, CheckInResult> admitted(Door door, PersonId person, PersonId by, Way way) {
        var before = door.attendance().find(person);
        if (before.isPresent()) {
            return Change.none(door.attendance(), new Here(door, before.get(), true));
        }
        boolean walkIn = !door.isExpected(person);
        var presence = new Presence(person, door.announced(person), now, by, way, walkIn);
        var after = door.attendance().with(presence);
        return Change.to(
                after,
                new Here(new Door(event, after), presence, false),
                new CheckedIn(event.id(), person, presence.party().companions(), walkIn, now));
    }

    /** With whom somebody has come, as an officer counts them. */
    Change<Attendance, CheckInResult> counted(Attendance attendance, PersonId person, Party party) {
        var presence = attendance.find(person);
        if (presence.isEmpty()) {
            return Change.none(attendance, new CheckInResult.Refused(CheckInResult.Reason.NOT_HERE));
        }
        return brought(attendance, presence.get(), party);
    }

    /** With whom somebody has come, as they say: those they have announced, or more while there are seats for them. */
    Change<Attendance, CheckInResult> said(Attendance attendance, PersonId person, Party party) {
        var presence = attendance.find(person);
        if (presence.isEmpty()) {
            return Change.none(attendance, new CheckInResult.Refused(CheckInResult.Reason.NOT_HERE));
        }
        var door = new Door(event, attendance);
        var announced = door.announced(person);
        boolean fewer = party.adults() <= announced.adults() && party.children() <= announced.children();
        int more = party.size() - presence.get().party().size();
        if (!fewer && !(event.plan().room().companions().allows(party) && (more <= 0 || fits(door, more)))) {
            return Change.none(attendance, new CheckInResult.TooMany(door, presence.get()));
        }
        return brought(attendance, presence.get(), party);
    }

    private Change<Attendance, CheckInResult> brought(Attendance attendance, Presence presence, Party party) {
        if (party.equals(presence.party()) || party.companions() > 2 * CompanionRule.MOST) {
            return Change.none(attendance, new Here(new Door(event, attendance), presence, true));
        }
        var counted = presence.with(party);
        var after = attendance.with(counted);
        return Change.to(after, new Here(new Door(event, after), counted, true));
    }

    private static boolean fits(Door door, int people) {
        return door.free().filter(free -> free < people).isEmpty();
    }
}
