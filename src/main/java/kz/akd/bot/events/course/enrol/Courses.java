package kz.akd.bot.events.course.enrol;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.springframework.stereotype.Service;

/** Courses, and who takes part: the members' side. */
@Service
public class Courses {

    private final CourseStore courses;
    private final Sessions sessions;
    private final Clock clock;

    public Courses(CourseStore courses, Sessions sessions, Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** One course, for somebody's eyes. */
    public CourseLook look(PersonId viewer, CourseId id) {
        if (!maySeeAny(viewer)) {
            return new CourseLook.NotAMember();
        }
        return courses.find(id).map(course -> look(viewer, course)).orElseGet(CourseLook.Gone::new);
    }

    private boolean maySeeAny(PersonId viewer) {
        return sessions.isMember(viewer) || sessions.mayOrganise(viewer);
    }

    private CourseLook look(PersonId viewer, Course course) {
        var all = sessions.of(course.id().first());
        if (all.isEmpty()) {
            return new CourseLook.Gone();
        }
        boolean organises = sessions.mayOrganise(viewer, all.get(0));
        boolean teaches =
                course.terms().teacher().filter(teacher -> teacher.is(viewer)).isPresent();
        if (organises
                || (!course.isDraft() && (teaches || course.find(viewer).isPresent() || isMeantFor(viewer, all)))) {
            return new CourseLook.At(course, all, organises, teaches);
        }
        return course.isDraft() ? new CourseLook.Gone() : new CourseLook.NotInvited();
    }

    private boolean isMeantFor(PersonId person, List<Event> all) {
        return sessions.isMeantFor(person, all.get(0));
    }

    /** The courses that are open and that somebody may see, the one that goes on next first. */
    public List<CourseLook.At> open(PersonId viewer) {
        var now = now();
        return seen(viewer, CourseState.OPEN)
                .filter(at -> at.next(now).isPresent() || at.mayKeepAttendance())
                .sorted(Comparator.comparing(at -> at.face(now).begins()))
                .toList();
    }

    /** Those that are over and that somebody took part in, taught or organised, the latest first. */
    public List<CourseLook.At> finished(PersonId viewer) {
        var now = now();
        return seen(viewer, CourseState.FINISHED)
                .filter(at -> at.mayKeepAttendance() || at.course().hasPlaceFor(viewer))
                .sorted(Comparator.comparing((CourseLook.At at) -> at.face(now).begins())
                        .reversed())
                .toList();
    }

    /** The drafts that somebody may organise. */
    public List<CourseLook.At> drafts(PersonId viewer) {
        return seen(viewer, CourseState.DRAFT).toList();
    }

    private Stream<CourseLook.At> seen(PersonId viewer, CourseState state) {
        if (!maySeeAny(viewer)) {
            return Stream.empty();
        }
        return courses.in(state).stream()
                .map(course -> look(viewer, course))
                .filter(CourseLook.At.class::isInstance)
                .map(CourseLook.At.class::cast);
    }

    /** The course of a session, whoever asks: for what is told of it. */
    public Optional<Course> of(Event session) {
        return session.course().map(CourseId::of).flatMap(courses::find);
    }

    public Optional<Course> find(CourseId id) {
        return courses.find(id);
    }

    /** Its sessions, the first first; whoever asks. */
    public List<Event> sessions(CourseId id) {
        return sessions.of(id.first());
    }

    /**
     * Takes somebody into a course, or into its waiting list.
     *
     * @param remote whether they join every session remotely, which takes no place
     */
    public Enrolled enrol(PersonId member, CourseId id, boolean remote) {
        if (!sessions.isMember(member)) {
            return new Enrolled.NotAMember();
        }
        return courses.change(id, course -> enrolled(course, member, remote)).orElseGet(Enrolled.Gone::new);
    }

    private Change<Course, Enrolled> enrolled(Course course, PersonId member, boolean remote) {
        var looked = look(member, course);
        if (!(looked instanceof CourseLook.At at)) {
            return Change.none(
                    course, looked instanceof CourseLook.NotInvited ? new Enrolled.NotInvited() : new Enrolled.Gone());
        }
        var now = now();
        if (course.find(member).filter(own -> own.remote() == remote).isPresent()) {
            return Change.none(course, standing(course, member));
        } else if (course.isDraft()) {
            return Change.none(course, new Enrolled.Gone());
        } else if (!at.takesEnrolments(now)) {
            return Change.none(course, new Enrolled.Closed(course));
        } else if (!isMeantFor(member, at.sessions()) && course.find(member).isEmpty()) {
            return Change.none(course, new Enrolled.NotInvited());
        } else if (remote && !at.face(now).isRemote()) {
            return Change.none(course, new Enrolled.NotRemotely(course));
        }
        var after = course.enrolled(member, remote, now);
        return new Change<>(after, standing(after, member), PlaceChanges.between(course, after, member));
    }

    private static Enrolled standing(Course course, PersonId member) {
        return course.placeInWaitingList(member)
                .<Enrolled>map(number -> new Enrolled.Waiting(course, number))
                .orElseGet(() -> new Enrolled.Placed(course));
    }

    /** Gives up a place, or the waiting for one; what was attended stays known. */
    public Enrolled leave(PersonId person, CourseId id) {
        return courses.change(id, course -> left(course, person)).orElseGet(Enrolled.Gone::new);
    }

    private Change<Course, Enrolled> left(Course course, PersonId person) {
        if (course.find(person).isEmpty()) {
            return Change.none(course, new Enrolled.Left(course));
        } else if (!course.isOpen()) {
            return Change.none(course, new Enrolled.Closed(course));
        }
        var after = course.without(person);
        return new Change<>(after, new Enrolled.Left(after), PlaceChanges.between(course, after, person));
    }

    /** Gives up all places of somebody who is no member now. */
    void withdraw(PersonId person) {
        if (!sessions.isMember(person)) {
            courses.with(person).stream().filter(Course::isOpen).forEach(course -> leave(person, course.id()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
