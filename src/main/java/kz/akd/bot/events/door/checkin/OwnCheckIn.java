package kz.akd.bot.events.door.checkin;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.AttendanceStore;
import kz.akd.bot.events.door.DoorCodes;
import kz.akd.bot.events.door.DoorTimes;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.door.checkin.CheckInResult.Reason;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Members who check themselves in by the code at the door. */
@Service
public class OwnCheckIn {

    private final EventCalendar calendar;
    private final AttendanceStore attendances;
    private final DoorCodes codes;
    private final DoorTimes times;
    private final CheckInPolicy doorway;

    public OwnCheckIn(
            EventCalendar calendar,
            AttendanceStore attendances,
            DoorCodes codes,
            DoorTimes times,
            CheckInPolicy doorway) {
        this.calendar = calendar;
        this.attendances = attendances;
        this.codes = codes;
        this.times = times;
        this.doorway = doorway;
    }

    /** A member has read a code. */
    public CheckInResult read(PersonId person, String token) {
        if (!calendar.isMember(person)) {
            return new CheckInResult.Refused(Reason.NO_MEMBER);
        }
        var code = codes.read(token);
        if (code.isEmpty()) {
            return new CheckInResult.Refused(Reason.CODE_FORGED);
        } else if (!doorway.now().isBefore(code.get().expires())) {
            return new CheckInResult.Refused(Reason.CODE_EXPIRED);
        }
        return whileOpen(person, code.get().event(), event -> {
            var current = doorway.confirm(event, person);
            return attendances.change(
                    event.id(),
                    attendance -> new CheckInRules(current, doorway.now()).byThemselves(attendance, person));
        });
    }

    /** A member who is in says with whom they came. */
    public CheckInResult cameWith(PersonId person, EventId id, Party party) {
        if (!calendar.isMember(person)) {
            return new CheckInResult.Refused(Reason.NO_MEMBER);
        }
        return whileOpen(
                person,
                id,
                event -> attendances.change(
                        id, attendance -> new CheckInRules(event, doorway.now()).said(attendance, person, party)));
    }

    private CheckInResult whileOpen(PersonId person, EventId id, Function<Event, CheckInResult> decision) {
        var found = calendar.find(id).filter(event -> !event.isDraft());
        if (found.isEmpty()) {
            return new CheckInResult.Refused(Reason.GONE);
        }
        var event = found.get();
        return doorway.refusal(event, times.closes(event))
                .orElseGet(() -> calendar.isInvited(person, event)
                        ? decision.apply(event)
                        : new CheckInResult.Refused(Reason.NOT_INVITED));
    }

    /** Whether somebody has come to an event; before its door opens, nobody has. */
    public Optional<Presence> presence(PersonId person, Event event) {
        return doorway.now().isBefore(times.opens(event))
                ? Optional.empty()
                : attendances.find(event.id()).find(person);
    }
}
