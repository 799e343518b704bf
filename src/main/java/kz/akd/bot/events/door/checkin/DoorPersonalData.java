package kz.akd.bot.events.door.checkin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.AttendanceStore;
import kz.akd.bot.events.door.Duties;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** To which events people came, with how many, and at whose door they stood. */
@Component
class DoorPersonalData implements PersonalData {

    private final AttendanceStore attendances;
    private final EventCalendar calendar;
    private final Duties duties;

    DoorPersonalData(AttendanceStore attendances, EventCalendar calendar, Duties duties) {
        this.attendances = attendances;
        this.calendar = calendar;
        this.duties = duties;
    }

    @Override
    public String section() {
        return "attendance";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var came = attendances.with(person).stream()
                .flatMap(attendance -> attendance.find(person).stream().map(presence -> line(attendance, presence)))
                .toList();
        return came.isEmpty() ? Map.of() : Map.of("came", came);
    }

    private Map<String, Object> line(Attendance attendance, Presence presence) {
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "title",
                calendar.find(attendance.event()).map(DoorPersonalData::title).orElse(""));
        line.put("at", presence.at().toString());
        line.put("adults", presence.party().adults());
        line.put("children", presence.party().children());
        line.put("without a seat on the list", presence.walkIn());
        return line;
    }

    private static String title(Event event) {
        return event.plan().text().title();
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        List.copyOf(attendances.with(person))
                .forEach(attendance -> attendances.change(
                        attendance.event(), kept -> Change.to(kept.replacing(person, nobody), true)));
        duties.forget(person);
    }
}
