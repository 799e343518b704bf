package kz.akd.bot.events.course;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.afterwards.TheAfterwards;
import kz.akd.bot.events.course.CourseFacts.CourseCancelled;
import kz.akd.bot.events.course.CourseFacts.PlaceChanged;
import kz.akd.bot.events.course.enrol.CourseTeaching;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.enrol.SessionEnrolment;
import kz.akd.bot.events.course.run.Certificates;
import kz.akd.bot.events.course.run.CourseAttendance;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.course.run.CourseEnds;
import kz.akd.bot.events.course.run.CourseOrganised;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.TheDoors;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;

/** A course of French in Astana with three sessions, for plain tests of services. */
public final class TheCourses implements AutoCloseable {

    public static final LocalMoment FIRST =
            new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ZoneId.of("Asia/Almaty"));
    public static final CourseId FRENCH = new CourseId(new ObjectId());
    public static final CourseId NONE = new CourseId(new ObjectId());
    public static final Plan PLAN = Plan.of("French", FIRST, "House of Friendship");
    public static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 8));

    public final TheMembers members;
    public final TheEvents events;
    public final CourseStore store;
    final Sessions sessions;
    public final Courses courses;
    public final CourseDesk desk;
    public final CourseAttendance attendance;
    public final Certificates certificates;
    final CourseEnds ends;
    public final CheckIns checkIns;
    private final SessionEnrolment rolls;
    private Instant now = FIRST.instant().minus(Duration.ofDays(7));

    public TheCourses(Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(
                directory,
                clock,
                List.of(TheEvents.value(), new CourseValues().courseId()),
                Event.Head.class,
                Course.class,
                Attendance.class);
        events = new TheEvents(members, clock);
        store = new CourseStore(members.mongo(), members.keeper());
        var calendar = events.calendar(new CourseTeaching(store));
        var doors = new TheDoors(members, events, calendar, clock);
        sessions = events.sessions();
        courses = new Courses(store, sessions, clock);
        desk = new CourseDesk(store, sessions, clock);
        attendance = new CourseAttendance(
                store,
                courses,
                sessions,
                TheAfterwards.of(calendar, doors.attendances(), clock),
                members.audit(),
                clock);
        certificates = new Certificates(store, attendance, members.people(), members.seals(), 75);
        ends = new CourseEnds(store, sessions, Duration.ofHours(18), clock);
        checkIns = doors.checkIns();
        rolls = new SessionEnrolment(store, sessions, calendar);
    }

    public void at(Instant moment) {
        now = moment;
    }

    public CourseOrganised draft(PersonId by) {
        return desk.draft(by, FRENCH.first(), Terms.of(Level.B1), PLAN, DAYS);
    }

    public Course opened(PersonId by) {
        draft(by);
        desk.open(by, FRENCH);
        return kept();
    }

    public Course kept() {
        return courses.find(FRENCH).orElseThrow();
    }

    public Event session(int number) {
        return courses.sessions(FRENCH).get(number);
    }

    public EventId id(int number) {
        return session(number).id();
    }

    /** Hears all that was told up to now, also what was heard before. */
    public void hear() {
        members.heard(EventScheduled.class).forEach(rolls::on);
        members.heard(PlaceChanged.class).forEach(rolls::on);
        members.heard(CourseCancelled.class).forEach(rolls::on);
    }

    /** Has the last session be over, and the course with it. */
    public void finish() {
        at(session(2).over().plus(Duration.ofHours(18)));
        ends.run();
    }

    @Override
    public void close() {
        members.close();
    }
}
