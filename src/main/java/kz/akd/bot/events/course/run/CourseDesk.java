package kz.akd.bot.events.course.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseDeed;
import kz.akd.bot.events.course.CourseFacts.CourseCancelled;
import kz.akd.bot.events.course.CourseFacts.CourseHandled;
import kz.akd.bot.events.course.CourseFacts.CourseOpened;
import kz.akd.bot.events.course.CourseFacts.ParticipantsWrittenTo;
import kz.akd.bot.events.course.CourseFacts.TeacherNamed;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.Terms;
import kz.akd.bot.events.course.enrol.PlaceChanges;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Courses as organisers make them: a draft, opened, changed, called off. */
@Service
public class CourseDesk {

    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_MESSAGE = 2000;

    private final CourseStore courses;
    private final Sessions sessions;
    private final Clock clock;

    public CourseDesk(CourseStore courses, Sessions sessions, Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.clock = clock;
    }

    public boolean isOpenTo(PersonId person) {
        return sessions.mayOrganise(person);
    }

    /**
     * Makes a draft of a course and of its sessions.
     *
     * @param first chosen beforehand, so that asking twice makes one
     * @param plan of its first session
     * @param days of all the others
     */
    public CourseOrganised draft(PersonId by, EventId first, Terms terms, Plan plan, List<LocalDate> days) {
        var id = CourseId.of(first);
        var there = courses.find(id);
        if (there.isPresent()) {
            return mayOrganise(by, id) ? new CourseOrganised.Done(there.get()) : new CourseOrganised.NotAllowed();
        }
        var made = sessions.draft(by, first, plan, days);
        if (made instanceof OrganiserResult.InThePast) {
            return new CourseOrganised.InThePast();
        } else if (!(made instanceof OrganiserResult.Done)) {
            return new CourseOrganised.NotAllowed();
        }
        courses.add(Course.drafted(id, terms));
        return courses.find(id).<CourseOrganised>map(CourseOrganised.Done::new).orElseGet(CourseOrganised.Gone::new);
    }

    private boolean mayOrganise(PersonId by, CourseId id) {
        var all = sessions.of(id.first());
        return !all.isEmpty() && sessions.mayOrganise(by, all.get(0));
    }

    /** Puts its sessions on the calendar and tells those whom it is meant for that they can enrol. */
    public CourseOrganised open(PersonId by, CourseId id) {
        if (!mayOrganise(by, id)) {
            return notTheirs(id);
        }
        var begun = sessions.of(id.first()).stream().anyMatch(session -> session.isDraft() && session.hasBegun(now()));
        if (begun) {
            return new CourseOrganised.InThePast();
        }
        if (courses.find(id).filter(Course::isDraft).isPresent()) {
            sessions.publish(by, id.first());
        }
        return change(by, id, course -> {
            if (course.isDraft()) {
                var facts = new ArrayList<Fact>(List.of(new CourseOpened(id)));
                facts.addAll(named(null, course, by));
                return done(course.inState(CourseState.OPEN), CourseDeed.OPENED, by, facts);
            }
            return Change.none(
                    course, course.isOpen() ? new CourseOrganised.Done(course) : new CourseOrganised.TooLate(course));
        });
    }

    /** Gives a draft up. */
    public CourseOrganised discard(PersonId by, CourseId id) {
        if (!mayOrganise(by, id)) {
            return notTheirs(id);
        }
        var found = courses.find(id);
        if (found.filter(course -> !course.isDraft()).isPresent()) {
            return new CourseOrganised.TooLate(found.get());
        }
        courses.removeDraft(id);
        sessions.discard(by, id.first());
        return new CourseOrganised.Gone();
    }

    /** Changes level, teacher, places, last day to enrol, or whether one can. Nobody loses a place by it. */
    public CourseOrganised edit(PersonId by, CourseId id, UnaryOperator<Terms> change) {
        return change(by, id, course -> {
            var after = course.with(change.apply(course.terms()));
            var deadline = after.terms().deadline();
            if (after.equals(course)) {
                return Change.none(course, new CourseOrganised.Done(course));
            } else if (!course.isDraft() && !course.isOpen()) {
                return Change.none(course, new CourseOrganised.TooLate(course));
            } else if (after.terms().places().orElse(Integer.MAX_VALUE) < course.taken()) {
                return Change.none(course, new CourseOrganised.Occupied(course, course.taken()));
            } else if (!deadline.equals(course.terms().deadline())
                    && deadline.filter(until -> !until.instant().isAfter(now())).isPresent()) {
                return Change.none(course, new CourseOrganised.InThePast());
            }
            var facts = new ArrayList<>(PlaceChanges.between(course, after, null));
            if (!course.isDraft()) {
                facts.addAll(named(course.terms(), after, by));
            }
            return done(after, CourseDeed.EDITED, by, facts);
        });
    }

    /** A member who teaches now, and did not before; whoever names themselves knows it. */
    private static List<Fact> named(@Nullable Terms before, Course after, PersonId by) {
        return after.terms().teacher().flatMap(Teacher::member).stream()
                .filter(teacher -> !teacher.equals(by))
                .filter(teacher -> before == null
                        || before.teacher().filter(one -> one.is(teacher)).isEmpty())
                .<Fact>map(teacher -> new TeacherNamed(after.id(), teacher, new ObjectId()))
                .toList();
    }

    /** Calls a course off, and the sessions that lie ahead; those who take part, or wait, are told once. */
    public CourseOrganised cancel(PersonId by, CourseId id, String reason) {
        return change(by, id, course -> {
            if (course.state() == CourseState.CANCELLED) {
                return Change.none(course, new CourseOrganised.Done(course));
            } else if (!course.isOpen()) {
                return Change.none(course, new CourseOrganised.TooLate(course));
            }
            return done(
                    course.inState(CourseState.CANCELLED),
                    CourseDeed.CANCELLED,
                    by,
                    List.of(new CourseCancelled(id, by, reason)));
        });
    }

    /**
     * Writes to all who have a place.
     *
     * @param occasion chosen beforehand, so that writing it twice sends it once
     */
    public CourseOrganised write(PersonId by, CourseId id, ObjectId occasion, String words) {
        return courses.change(id, course -> {
                    if (!mayOrganise(by, id)) {
                        return Change.<Course, CourseOrganised>none(course, new CourseOrganised.NotAllowed());
                    } else if (course.placed().isEmpty()) {
                        return Change.<Course, CourseOrganised>none(course, new CourseOrganised.NobodyThere());
                    }
                    return done(
                            course.with(course.terms()),
                            CourseDeed.WRITTEN,
                            by,
                            occasion,
                            List.of(new ParticipantsWrittenTo(id, occasion, by, words)));
                })
                .orElseGet(CourseOrganised.Gone::new);
    }

    private CourseOrganised change(
            PersonId by, CourseId id, Function<Course, Change<Course, CourseOrganised>> decision) {
        if (!mayOrganise(by, id)) {
            return notTheirs(id);
        }
        return courses.change(id, decision).orElseGet(CourseOrganised.Gone::new);
    }

    private CourseOrganised notTheirs(CourseId id) {
        return courses.find(id).isPresent() ? new CourseOrganised.NotAllowed() : new CourseOrganised.Gone();
    }

    private static Change<Course, CourseOrganised> done(Course after, CourseDeed deed, PersonId by, List<Fact> facts) {
        return done(after, deed, by, new ObjectId(), facts);
    }

    /** @param occasion by which it is written down once, also when it was asked for twice */
    private static Change<Course, CourseOrganised> done(
            Course after, CourseDeed deed, PersonId by, ObjectId occasion, List<Fact> facts) {
        var all = new ArrayList<>(facts);
        if (!after.isDraft()) {
            all.add(new CourseHandled(after.id(), occasion, deed, by));
        }
        return new Change<>(after, new CourseOrganised.Done(after), all);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
