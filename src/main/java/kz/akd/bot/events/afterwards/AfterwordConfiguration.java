package kz.akd.bot.events.afterwards;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import kz.akd.bot.store.PersonalDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where afterwords are kept, and what they hold about people as long as it is known whose it is. */
@Configuration(proxyBeanMethods = false)
class AfterwordConfiguration {

    @Bean
    Documents<EventId, Afterword> afterwordDocuments(DocumentStore store) {
        return store.of(Afterword.class, Afterword::event)
                .indexed("opinions.person")
                .indexed("sealed");
    }

    @Bean
    PersonalData opinions(Documents<EventId, Afterword> afterwords, EventCalendar calendar) {
        return new PersonalDocuments<>(
                "opinions",
                afterwords,
                Afterword::event,
                "opinions.person",
                (afterword, person) -> line(afterword, person, calendar),
                (afterword, person, nobody) -> afterword.without(person));
    }

    private static Map<String, Object> line(Afterword afterword, PersonId person, EventCalendar calendar) {
        var opinion = afterword.of(person).orElseThrow();
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "title",
                calendar.find(afterword.event())
                        .map(Event::plan)
                        .map(plan -> plan.text().title())
                        .orElse(""));
        line.put("stars", opinion.stars());
        line.put("words", opinion.said().orElse(""));
        line.put("named", opinion.named());
        return line;
    }
}
