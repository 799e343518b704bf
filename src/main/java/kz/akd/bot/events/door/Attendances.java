package kz.akd.bot.events.door;

import java.time.Duration;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventCalendar;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.DoorFacts.AttendanceSettled;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.Sweep;
import org.springframework.stereotype.Service;

/** Who came to which events, told once the doors are closed; where nobody was checked in, nobody stayed away. */
@Service
public class Attendances implements Sweep {

    /** After a longer time out of order it is not told any more. */
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final EventCalendar calendar;
    private final AttendanceStore attendances;
    private final DoorTimes times;
    private final Doorway doorway;

    Attendances(EventCalendar calendar, AttendanceStore attendances, DoorTimes times, Doorway doorway) {
        this.calendar = calendar;
        this.attendances = attendances;
        this.times = times;
        this.doorway = doorway;
    }

    public Attendance of(EventId event) {
        return attendances.find(event);
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = doorway.now();
        calendar.beginning(now.minus(LOOKED_BACK), now).stream()
                .filter(event -> !now.isBefore(times.closes(event)))
                .forEach(this::settle);
    }

    private void settle(Event event) {
        var seen = attendances.find(event.id());
        if (seen.isSettled() || seen.present().isEmpty()) {
            return;
        }
        var now = doorway.now();
        attendances.change(event.id(), attendance -> {
            if (attendance.isSettled()) {
                return Change.none(attendance, false);
            }
            var present = attendance.present().stream().map(Presence::person).toList();
            var absent = new Door(event, attendance).absent();
            return Change.to(attendance.settled(now), true, new AttendanceSettled(event.id(), present, absent));
        });
    }
}
