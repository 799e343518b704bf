package kz.akd.bot.events.chat.notices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.SeriesCancelled;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever it concerns that events do not take place: of several of a series at once. */
@Component
class CancellationNotices {

    private final AttendeeGroups circles;
    private final Readers readers;
    private final EventFiles files;
    private final Courses courses;
    private final DatesNotices dates;

    CancellationNotices(
            AttendeeGroups circles, Readers readers, EventFiles files, Courses courses, DatesNotices dates) {
        this.circles = circles;
        this.readers = readers;
        this.files = files;
        this.courses = courses;
        this.dates = dates;
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
                                        Set.copyOf(files.takers(event)))));
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
        var told = DatesNotices.byPerson(called, this::toBeTold);
        dates.tell(
                new DatesNotices.Occasion(
                        "cancelled",
                        fact.run(),
                        told,
                        DatesNotices.byPerson(called, files::takers),
                        "events.notice.series-cancelled.file"),
                (person, language) -> dates(told.getOrDefault(person, List.of()), language));
    }

    private static Screen dates(List<Event> events, Language language) {
        var screen =
                Screen.saying("events.notice.series-cancelled", events.get(0).title(language), events.size());
        for (var event : events) {
            screen = screen.and("events.notice.series-cancelled.date", event.starts());
        }
        return because(screen, events.get(0))
                .offering(Button.of(new ShowEvent(events.get(0).id()), "events.open"));
    }

    /** Those who may come, and those whose calendars believe that they do. */
    private Set<PersonId> toBeTold(Event event) {
        var all = new HashSet<>(circles.concerned(event));
        all.addAll(files.takers(event));
        return all;
    }
}
