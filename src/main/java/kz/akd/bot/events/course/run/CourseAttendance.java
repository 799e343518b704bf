package kz.akd.bot.events.course.run;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseDeed;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/**
 * Who attended how much of a course: whoever was checked in at a session or joined it remotely; where nobody was
 * checked in, all who were to come.
 */
@Service
public class CourseAttendance {

    private final CourseStore courses;
    private final Courses looks;
    private final Sessions sessions;
    private final Afterwards afterwards;
    private final AuditLog audit;
    private final Clock clock;

    public CourseAttendance(
            CourseStore courses, Courses looks, Sessions sessions, Afterwards afterwards, AuditLog audit, Clock clock) {
        this.courses = courses;
        this.looks = looks;
        this.sessions = sessions;
        this.afterwards = afterwards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of all who take part, in the order of their enrolment; empty for those who neither organise nor teach it. */
    public Optional<List<Progress>> of(PersonId by, CourseId id) {
        return looks.look(by, id) instanceof CourseLook.At at && at.mayKeepAttendance()
                ? Optional.of(all(at.course()))
                : Optional.empty();
    }

    /** The same to be taken out as a table; written to the audit log. */
    public Optional<List<Progress>> export(PersonId by, CourseId id, ObjectId occasion) {
        var all = of(by, id);
        all.ifPresent(table -> audit.write(
                by,
                CourseDeed.EXPORTED.inLog(),
                sessions.of(id.first()).stream()
                        .findFirst()
                        .map(Event::organiser)
                        .orElse(by),
                occasion,
                id.toString()));
        return all;
    }

    /** Somebody's own; empty for whoever does not take part. */
    public Optional<Progress> own(PersonId person, CourseId id) {
        return courses.find(id).filter(course -> course.hasPlaceFor(person)).map(course -> of(person, held(course)));
    }

    /** Of all who take part, whoever asks: for what is told of it. */
    public List<Progress> all(Course course) {
        var held = held(course);
        return course.placed().stream()
                .map(enrolment -> of(enrolment.person(), held))
                .toList();
    }

    private static Progress of(PersonId person, Map<Event, Set<PersonId>> held) {
        int attended = (int) held.values().stream()
                .filter(present -> present.contains(person))
                .count();
        int excused = (int) held.entrySet().stream()
                .filter(entry -> !entry.getValue().contains(person))
                .filter(entry -> entry.getKey()
                        .replyOf(person)
                        .filter(Rsvp.DECLINED::equals)
                        .isPresent())
                .count();
        return new Progress(person, attended, excused, held.size());
    }

    private Map<Event, Set<PersonId>> held(Course course) {
        var now = clock.instant();
        var held = new HashMap<Event, Set<PersonId>>();
        sessions.of(course.id().first()).stream()
                .filter(session -> !session.isCancelled() && session.isOver(now))
                .forEach(session -> held.put(session, Set.copyOf(afterwards.attendees(session))));
        return held;
    }
}
