package kz.akd.bot.events.door.checkin;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.AttendanceStore;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorCode;
import kz.akd.bot.events.door.DoorCodes;
import kz.akd.bot.events.door.DoorFacts.CheckInUndone;
import kz.akd.bot.events.door.DoorTimes;
import kz.akd.bot.events.door.Duties;
import kz.akd.bot.events.door.OnDuty;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.WalkIns;
import kz.akd.bot.events.door.checkin.CheckInResult.Reason;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** The door of an event as officers keep it. */
@Service
public class CheckIns {

    private final EventCalendar calendar;
    private final AttendanceStore attendances;
    private final Duties duties;
    private final DoorCodes codes;
    private final DoorTimes times;
    private final CheckInPolicy doorway;

    public CheckIns(
            EventCalendar calendar,
            AttendanceStore attendances,
            Duties duties,
            DoorCodes codes,
            DoorTimes times,
            CheckInPolicy doorway) {
        this.calendar = calendar;
        this.attendances = attendances;
        this.duties = duties;
        this.codes = codes;
        this.times = times;
        this.doorway = doorway;
    }

    /** The list and who has come; empty for those who do not keep this door. */
    public Optional<Door> door(PersonId officer, EventId id) {
        return calendar.find(id)
                .filter(event -> mayKeep(officer, event))
                .map(event -> new Door(event, attendances.find(id)));
    }

    private boolean mayKeep(PersonId officer, Event event) {
        return !event.isDraft() && calendar.mayKeepAttendance(officer, event);
    }

    /** At whose door an officer is: the only one open, the one they organise themselves, or the one they have said. */
    public OnDuty duty(PersonId officer) {
        var now = doorway.now();
        var open = calendar.beginning(times.earliest(now), now.plus(times.longestBefore())).stream()
                .filter(event -> times.isOpen(event, now) && mayKeep(officer, event))
                .toList();
        if (open.size() <= 1) {
            return open.isEmpty() ? new OnDuty.Nowhere() : new OnDuty.At(open.get(0));
        }
        var own = open.stream()
                .filter(event -> event.organisers().contains(officer))
                .toList();
        return duties.of(officer)
                .flatMap(said ->
                        open.stream().filter(event -> event.id().equals(said)).findFirst())
                .or(() -> own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty())
                .<OnDuty>map(OnDuty.At::new)
                .orElseGet(() -> new OnDuty.Unsaid(open));
    }

    /** An officer says at whose door they are. */
    public boolean takeDuty(PersonId officer, EventId id) {
        boolean theirs = door(officer, id).isPresent();
        if (theirs) {
            duties.take(officer, id);
        }
        return theirs;
    }

    /** Checks in a member whom an officer sees before them. */
    public CheckInResult checkIn(PersonId officer, EventId id, PersonId person, Way way, boolean letIn) {
        return atTheDoor(officer, id, event -> {
            if (!calendar.isMember(person)) {
                return new CheckInResult.Refused(Reason.NO_MEMBER);
            }
            var current = doorway.confirm(event, person);
            return attendances.change(
                    id, attendance -> admitting(current).byOfficer(attendance, person, officer, way, letIn));
        });
    }

    /** With whom somebody has come. */
    public CheckInResult count(PersonId officer, EventId id, PersonId person, Party party) {
        return atTheDoor(
                officer,
                id,
                event -> attendances.change(id, attendance -> admitting(event).counted(attendance, person, party)));
    }

    /** Takes back that somebody has come. */
    public CheckInResult undo(PersonId officer, EventId id, PersonId person) {
        return atTheDoor(
                officer,
                id,
                event -> attendances.change(id, attendance -> {
                    var after = attendance.without(person);
                    var taken = new CheckInResult.TakenBack(new Door(event, after), person);
                    return attendance.has(person)
                            ? Change.to(after, taken, new CheckInUndone(id, person, officer, new ObjectId()))
                            : Change.none(attendance, taken);
                }));
    }

    /** Whether members without a seat may check themselves in; false for those who do not keep this door. */
    public boolean takeWalkIns(PersonId officer, EventId id, WalkIns walkIns) {
        return door(officer, id).isPresent()
                && attendances.change(
                        id,
                        attendance -> attendance.walkIns() == walkIns
                                ? Change.none(attendance, true)
                                : Change.to(attendance.taking(walkIns), true));
    }

    /** A new code for members to read; empty while the door is closed, or for those who do not keep it. */
    public Optional<DoorCode> code(PersonId officer, EventId id) {
        return door(officer, id)
                .map(Door::event)
                .filter(event -> !event.isCancelled() && times.isOpen(event, doorway.now()))
                .map(event -> codes.of(event.id()));
    }

    private CheckInRules admitting(Event event) {
        return new CheckInRules(event, doorway.now());
    }

    private CheckInResult atTheDoor(PersonId officer, EventId id, Function<Event, CheckInResult> decision) {
        var found = calendar.find(id);
        if (found.isEmpty()) {
            return new CheckInResult.Refused(Reason.GONE);
        }
        var event = found.get();
        return mayKeep(officer, event)
                ? doorway.refusal(event, times.corrected(event)).orElseGet(() -> decision.apply(event))
                : new CheckInResult.Refused(Reason.NOT_ALLOWED);
    }
}
