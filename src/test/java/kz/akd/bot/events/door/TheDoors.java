package kz.akd.bot.events.door;

import java.time.Clock;
import java.time.Duration;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.door.checkin.Attendances;
import kz.akd.bot.events.door.checkin.CheckInPolicy;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.door.checkin.OwnCheckIn;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.members.TheMembers;

/** The doors of an association's events for plain tests of services: open from two hours before to two hours after. */
public final class TheDoors {

    private final EventCalendar calendar;
    private final AttendanceStore store;
    private final Duties duties;
    private final DoorCodes codes;
    private final DoorTimes times;
    private final CheckInPolicy doorway;

    public TheDoors(TheMembers members, TheEvents events, EventCalendar calendar, Clock clock) {
        this.calendar = calendar;
        store = new AttendanceStore(members.mongo(), members.keeper());
        duties = new Duties(members.mongo());
        times = new DoorTimes(
                calendar, Duration.ofHours(2), Duration.ofHours(2), Duration.ofDays(7), Duration.ofMinutes(5));
        codes = new DoorCodes(members.seals(), times, clock);
        doorway = new CheckInPolicy(events.answers(), calendar, times, clock);
    }

    public Attendances attendances() {
        return new Attendances(calendar, store, times, doorway);
    }

    public CheckIns checkIns() {
        return new CheckIns(calendar, store, duties, codes, times, doorway);
    }

    public OwnCheckIn ownCheckIn() {
        return new OwnCheckIn(calendar, store, codes, times, doorway);
    }
}
