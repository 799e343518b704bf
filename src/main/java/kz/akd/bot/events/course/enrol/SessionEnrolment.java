package kz.akd.bot.events.course.enrol;

import java.util.HashMap;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseFacts.CourseCancelled;
import kz.akd.bot.events.course.CourseFacts.PlaceChanged;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has those who are enrolled come to the sessions; hearing a fact again, or late, does no harm. */
@Component
public class SessionEnrolment {

    private final CourseStore courses;
    private final Sessions sessions;
    private final EventCalendar calendar;

    public SessionEnrolment(CourseStore courses, Sessions sessions, EventCalendar calendar) {
        this.courses = courses;
        this.sessions = sessions;
        this.calendar = calendar;
    }

    /** Until what was written is what holds: another change may have come between. */
    @EventListener
    public void on(PlaceChanged fact) {
        var id = fact.course();
        Optional<Rsvp> written;
        do {
            written = way(id, fact.person());
            sessions.seat(id.first(), fact.person(), written);
        } while (!way(id, fact.person()).equals(written));
    }

    private Optional<Rsvp> way(CourseId id, PersonId person) {
        return courses.find(id).filter(Course::isOpen).flatMap(course -> PlaceChanges.way(course, person));
    }

    /** Also one that is added to a course later. */
    @EventListener
    public void on(EventScheduled fact) {
        calendar.find(fact.event())
                .filter(Event::isSession)
                .ifPresent(session -> session.course()
                        .map(CourseId::of)
                        .flatMap(courses::find)
                        .ifPresent(course -> enter(session, course)));
    }

    private void enter(Event session, Course course) {
        var enrolled = new HashMap<PersonId, Rsvp>();
        course.placed().forEach(enrolment -> enrolled.put(enrolment.person(), enrolment.way()));
        sessions.seat(session, enrolled);
    }

    @EventListener
    public void on(CourseCancelled fact) {
        sessions.cancel(fact.by(), fact.course().first(), fact.reason());
    }
}
