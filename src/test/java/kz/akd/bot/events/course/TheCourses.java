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
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.Sessions;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.afterwards.TheAfterwards;
import kz.akd.bot.events.course.CourseFacts.CourseCancelled;
import kz.akd.bot.events.course.CourseFacts.PlaceChanged;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.CheckIns;
import kz.akd.bot.events.door.TheDoors;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;

/** A course of French in Astana with three sessions, for plain tests of services. */
final class TheCourses implements AutoCloseable {

    static final LocalMoment FIRST = new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ZoneId.of("Asia/Almaty"));
    static final CourseId FRENCH = new CourseId(new ObjectId());
    static final CourseId NONE = new CourseId(new ObjectId());
    static final Plan PLAN = Plan.of("French", FIRST, "House of Friendship");
    static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 8));

    final TheMembers members;
    final TheEvents events;
    final CourseStore store;
    final Sessions sessions;
    final Courses courses;
    final CourseDesk desk;
    final CourseAttendance attendance;
    final Certificates certificates;
    final CourseEnds ends;
    final CheckIns checkIns;
    private final SessionRolls rolls;
    private Instant now = FIRST.instant().minus(Duration.ofDays(7));

    TheCourses(Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(
                directory,
                clock,
                List.of(TheEvents.value(), new CourseValues().courseId()),
                Event.class,
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
        rolls = new SessionRolls(store, sessions, calendar);
    }

    void at(Instant moment) {
        now = moment;
    }

    CourseOrganised draft(PersonId by) {
        return desk.draft(by, FRENCH.first(), Terms.of(Level.B1), PLAN, DAYS);
    }

    Course opened(PersonId by) {
        draft(by);
        desk.open(by, FRENCH);
        return kept();
    }

    Course kept() {
        return courses.find(FRENCH).orElseThrow();
    }

    Event session(int number) {
        return courses.sessions(FRENCH).get(number);
    }

    EventId id(int number) {
        return session(number).id();
    }

    /** Hears all that was told up to now, also what was heard before. */
    void hear() {
        members.heard(EventScheduled.class).forEach(rolls::on);
        members.heard(PlaceChanged.class).forEach(rolls::on);
        members.heard(CourseCancelled.class).forEach(rolls::on);
    }

    /** Has the last session be over, and the course with it. */
    void finish() {
        at(session(2).over().plus(Duration.ofHours(18)));
        ends.run();
    }

    @Override
    public void close() {
        members.close();
    }
}
