package kz.akd.bot.events.afterwards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.events.EventCalendar;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.PersonalData;
import org.springframework.stereotype.Component;

/** What people thought of events, as long as it is known whose it is. */
@Component
class AfterwordPersonalData implements PersonalData {

    private final AfterwordStore afterwords;
    private final EventCalendar calendar;

    AfterwordPersonalData(AfterwordStore afterwords, EventCalendar calendar) {
        this.afterwords = afterwords;
        this.calendar = calendar;
    }

    @Override
    public String section() {
        return "opinions";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var all = afterwords.with(person).stream()
                .flatMap(afterword -> afterword.of(person).stream().map(opinion -> line(afterword, opinion)))
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("events", all);
    }

    private Map<String, Object> line(Afterword afterword, Opinion opinion) {
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "title",
                calendar.find(afterword.event())
                        .map(event -> event.plan().text().title())
                        .orElse(""));
        line.put("stars", opinion.stars());
        line.put("words", opinion.said().orElse(""));
        line.put("named", opinion.named());
        return line;
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        List.copyOf(afterwords.with(person))
                .forEach(afterword ->
                        afterwords.change(afterword.event(), kept -> Change.to(kept.without(person), true)));
    }
}
