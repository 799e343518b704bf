package kz.akd.bot.events.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.events.Circles;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.SeriesCancelled;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.Courses;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever it concerns that events do not take place: of several of a series at once. */
@Component
class CancellationNotices {

    /** As many as there is room for below a file, with the longest reason. */
    private static final int MOST_BELOW_A_FILE = 8;

    private final Circles circles;
    private final Readers readers;
    private final EventFiles files;
    private final Courses courses;

    CancellationNotices(Circles circles, Readers readers, EventFiles files, Courses courses) {
        this.circles = circles;
        this.readers = readers;
        this.files = files;
        this.courses = courses;
    }

    /** Of a course that is called off as a whole, whoever takes part hears once. */
    @EventListener
    void on(EventCancelled fact) {
        circles.find(fact.event())
                .filter(event -> fact.alone())
                .filter(event -> courses.of(event)
                        .filter(course -> course.state() == CourseState.CANCELLED)
                        .isEmpty())
                .ifPresent(event -> readers.notify(
                        "cancelled:" + event.id(),
                        toBeTold(event),
                        event.begins(),
                        new CalendarUpdates(event, files)
                                .below(
                                        (person, language) -> cancelled(event, language),
                                        "events.notice.cancelled.file",
                                        "events.off-calendar",
                                        havingIt(event))));
    }

    private static Screen cancelled(Event event, Language language) {
        return because(Screen.saying("events.notice.cancelled", event.title(language), event.starts()), event);
    }

    private static Screen because(Screen screen, Event event) {
        return event.handling()
                .cancelledBecause()
                .map(reason -> screen.and("events.notice.cancelled.because", reason))
                .orElse(screen);
    }

    /** Each hears of the dates that concern them, and their calendar of those that it has. */
    @EventListener
    void on(SeriesCancelled fact) {
        var called = circles.find(fact.event())
                .map(event -> circles.calledOff(event, fact.run()))
                .orElse(List.of());
        if (called.isEmpty()) {
            return;
        }
        var told = byPerson(called, this::toBeTold);
        var having = byPerson(called, this::havingIt);
        var written = new HashMap<Version, Optional<Attachment>>();
        var first = called.get(0).begins();
        readers.notify("cancelled-run:" + fact.run(), told.keySet(), first, (person, language) -> {
            var events = told.getOrDefault(person, List.of());
            var screen = dates(events, language);
            return file(having.getOrDefault(person, List.of()), language, written)
                    .filter(file -> events.size() <= MOST_BELOW_A_FILE)
                    .map(file ->
                            screen.and("events.notice.series-cancelled.file").carrying(file))
                    .orElse(screen)
                    .offering(Button.of(new ShowEvent(events.get(0).id()), "events.open"));
        });
        var apart = having.keySet().stream()
                .filter(person -> told.getOrDefault(person, List.of()).size() > MOST_BELOW_A_FILE)
                .toList();
        readers.notify("cancelled-run-file:" + fact.run(), apart, first, (person, language) -> {
            var screen = Screen.saying("events.notice.series-cancelled.file");
            return file(having.getOrDefault(person, List.of()), language, written)
                    .map(screen::carrying)
                    .orElse(screen);
        });
    }

    private record Version(List<Event> events, Language language) {}

    private Optional<Attachment> file(
            List<Event> events, Language language, Map<Version, Optional<Attachment>> written) {
        return events.isEmpty()
                ? Optional.empty()
                : written.computeIfAbsent(
                        new Version(events, language), version -> files.offCalendar(version.events(), language));
    }

    private static Screen dates(List<Event> events, Language language) {
        var screen =
                Screen.saying("events.notice.series-cancelled", events.get(0).title(language), events.size());
        for (var event : events) {
            screen = screen.and("events.notice.series-cancelled.date", event.starts());
        }
        return because(screen, events.get(0));
    }

    private interface Concerned {
        Iterable<PersonId> by(Event event);
    }

    private static Map<PersonId, List<Event>> byPerson(List<Event> events, Concerned concerned) {
        var all = new LinkedHashMap<PersonId, List<Event>>();
        events.forEach(event -> concerned
                .by(event)
                .forEach(person ->
                        all.computeIfAbsent(person, each -> new ArrayList<>()).add(event)));
        return all;
    }

    /** Those who may come, and those whose calendars believe that they do. */
    private Set<PersonId> toBeTold(Event event) {
        var all = new HashSet<>(circles.concerned(event));
        all.addAll(files.takers(event));
        return all;
    }

    /** Those whose calendars have it, as far as one can tell: who took the file, and who was to come, by whatever way. */
    private Set<PersonId> havingIt(Event event) {
        var all = new HashSet<>(files.takers(event));
        all.addAll(event.seated());
        all.addAll(event.saying(Rsvp.REMOTE));
        return all;
    }
}
