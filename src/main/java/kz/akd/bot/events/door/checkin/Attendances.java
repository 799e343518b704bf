package kz.akd.bot.events.door.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.AttendanceStore;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorFacts.AttendanceSettled;
import kz.akd.bot.events.door.DoorTimes;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import org.springframework.stereotype.Service;

/** Who came to which events, told once the doors are closed; where nobody was checked in, nobody stayed away. */
@Service
public class Attendances implements Dated {

    /** After a longer time out of order it is not told any more. */
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final EventCalendar calendar;
    private final AttendanceStore attendances;
    private final DoorTimes times;
    private final CheckInPolicy doorway;
    private final Each each;

    public Attendances(EventCalendar calendar, AttendanceStore attendances, DoorTimes times, CheckInPolicy doorway) {
        this.calendar = calendar;
        this.attendances = attendances;
        this.times = times;
        this.doorway = doorway;
        this.each = new Each(doorway::now);
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
        run(doorway.now());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return closed(now)
                .filter(event -> isToSettle(attendances.find(event.id())))
                .map(times::closes)
                .min(Instant::compareTo);
    }

    /** Each event by itself. */
    @Override
    public void run(Instant until) {
        each.over(closed(until).toList(), Event::id, this::settle);
    }

    private Stream<Event> closed(Instant until) {
        return calendar.beginning(until.minus(LOOKED_BACK), until).stream()
                .filter(event -> !until.isBefore(times.closes(event)));
    }

    private static boolean isToSettle(Attendance seen) {
        return !seen.isSettled() && !seen.present().isEmpty();
    }

    private void settle(Event event) {
        if (!isToSettle(attendances.find(event.id()))) {
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
