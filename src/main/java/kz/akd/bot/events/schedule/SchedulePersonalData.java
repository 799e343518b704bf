package kz.akd.bot.events.schedule;

import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.PersonalData;
import org.springframework.stereotype.Component;

/** The schedules that somebody sent within the last day. */
@Component
class SchedulePersonalData implements PersonalData {

    private final ScheduleImports imports;

    SchedulePersonalData(ScheduleImports imports) {
        this.imports = imports;
    }

    @Override
    public String section() {
        return "schedules";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var sent = imports.of(person).stream()
                .map(schedule -> schedule.at().toString())
                .toList();
        return sent.isEmpty() ? Map.of() : Map.of("sent", sent);
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        imports.forget(person);
    }
}
