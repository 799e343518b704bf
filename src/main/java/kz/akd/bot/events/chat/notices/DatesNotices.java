package kz.akd.bot.events.chat.notices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** One message to each about several dates of a series, with a file for those of them that are in their calendar. */
@Component
class DatesNotices {

    /** As many as there is room for below a file, with the longest reason. */
    private static final int MOST_BELOW_A_FILE = 8;

    private final Readers readers;
    private final EventFiles files;

    DatesNotices(Readers readers, EventFiles files) {
        this.readers = readers;
        this.files = files;
    }

    /**
     * What happened to several dates at once.
     *
     * @param run with the name and each recipient it is the key of their message
     * @param told the dates that concern somebody
     * @param having the dates that somebody's calendar has
     * @param word what is said of the file
     */
    record Occasion(
            String name,
            ObjectId run,
            Map<PersonId, List<Event>> told,
            Map<PersonId, List<Event>> having,
            String word) {

        List<Event> dates(PersonId person) {
            return told.getOrDefault(person, List.of());
        }
    }

    static Map<PersonId, List<Event>> byPerson(
            List<Event> events, Function<Event, ? extends Iterable<PersonId>> concerned) {
        var all = new LinkedHashMap<PersonId, List<Event>>();
        events.forEach(event -> concerned
                .apply(event)
                .forEach(person ->
                        all.computeIfAbsent(person, each -> new ArrayList<>()).add(event)));
        return all;
    }

    void tell(Occasion occasion, BiFunction<PersonId, Language, Screen> words) {
        var first = occasion.told().values().stream()
                .flatMap(List::stream)
                .map(Event::begins)
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return;
        }
        var written = new HashMap<Version, Optional<Attachment>>();
        BiFunction<PersonId, Language, Optional<Attachment>> file = (person, language) ->
                file(person, occasion.having().getOrDefault(person, List.of()), language, written);
        var name = occasion.name() + "-run";
        readers.notify(name + ":" + occasion.run(), occasion.told().keySet(), first.get(), (person, language) -> {
            var screen = words.apply(person, language);
            return file.apply(person, language)
                    .filter(attached -> occasion.dates(person).size() <= MOST_BELOW_A_FILE)
                    .map(attached -> screen.and(occasion.word()).carrying(attached))
                    .orElse(screen);
        });
        var apart = occasion.having().keySet().stream()
                .filter(person -> occasion.dates(person).size() > MOST_BELOW_A_FILE)
                .toList();
        readers.notify(name + "-file:" + occasion.run(), apart, first.get(), (person, language) -> {
            var screen = Screen.saying(occasion.word());
            return file.apply(person, language).map(screen::carrying).orElse(screen);
        });
    }

    private record Version(List<EventId> dates, List<EventId> tentative, Language language) {}

    private Optional<Attachment> file(
            PersonId person, List<Event> dates, Language language, Map<Version, Optional<Attachment>> written) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var tentative = dates.stream()
                .filter(event -> !event.isCancelled() && !event.isCertainOf(person))
                .map(Event::id)
                .toList();
        return written.computeIfAbsent(
                new Version(dates.stream().map(Event::id).toList(), tentative, language),
                version -> files.update(dates, language, version.tentative()));
    }
}
