package kz.akd.bot.events.course.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.AbsenceNoticed;
import kz.akd.bot.events.chat.notices.Readers;
import kz.akd.bot.events.chat.taps.CourseTaps;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCertificate;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowParticipants;
import kz.akd.bot.events.chat.taps.CourseTaps.TakeAttendance;
import kz.akd.bot.events.chat.taps.CourseTexts;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseFacts.CourseCancelled;
import kz.akd.bot.events.course.CourseFacts.CourseFinished;
import kz.akd.bot.events.course.CourseFacts.CourseOpened;
import kz.akd.bot.events.course.CourseFacts.ParticipantsWrittenTo;
import kz.akd.bot.events.course.CourseFacts.PlacePassedOn;
import kz.akd.bot.events.course.CourseFacts.TeacherNamed;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.Enrolment;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.run.Certificates;
import kz.akd.bot.events.course.run.CourseAttendance;
import kz.akd.bot.events.door.chat.DoorAnswers;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever it concerns what happens to courses. */
@Component
class CourseNotices {

    private final Courses courses;
    private final CourseAttendance attendance;
    private final Certificates certificates;
    private final Audiences audiences;
    private final AttendeeGroups circles;
    private final Readers readers;
    private final DoorAnswers names;
    private final Clock clock;

    CourseNotices(
            Courses courses,
            CourseAttendance attendance,
            Certificates certificates,
            Audiences audiences,
            AttendeeGroups circles,
            Readers readers,
            DoorAnswers names,
            Clock clock) {
        this.courses = courses;
        this.attendance = attendance;
        this.certificates = certificates;
        this.audiences = audiences;
        this.circles = circles;
        this.readers = readers;
        this.names = names;
        this.clock = clock;
    }

    /** A course as it is told of, whoever reads. */
    private Optional<CourseLook.At> told(CourseId id) {
        var sessions = courses.sessions(id);
        return sessions.isEmpty()
                ? Optional.empty()
                : courses.find(id).map(course -> new CourseLook.At(course, sessions, false, false));
    }

    private Instant readBy(CourseLook.At at) {
        return at.face(clock.instant()).begins();
    }

    @EventListener
    void on(CourseOpened fact) {
        var now = clock.instant();
        told(fact.course()).filter(at -> at.course().isOpen()).ifPresent(at -> {
            var face = at.face(now);
            readers.announce(
                    "course:" + fact.course(),
                    audiences.members(face.plan().audience()).stream()
                            .filter(member -> at.course().find(member).isEmpty()
                                    && !lookingAfter(at.course(), face).contains(member))
                            .toList(),
                    person -> person.wantsNews(face.plan().category(), now),
                    (person, language) -> Screen.saying(
                                    "courses.notice.open",
                                    face.title(language),
                                    CourseTexts.level(at.course().terms().level()),
                                    face.starts())
                            .offering(CourseScreens.enrolling(at.course(), face))
                            .offering(opening(fact.course())));
        });
    }

    private static Button opening(CourseId id) {
        return Button.of(new ShowCourse(id), "courses.open");
    }

    @EventListener
    void on(PlacePassedOn fact) {
        told(fact.course())
                .ifPresent(at -> readers.notify(
                        "course-place:" + fact.occasion(),
                        List.of(fact.person()),
                        readBy(at),
                        (person, language) -> Screen.saying("courses.notice.place", title(at, language))
                                .offering(opening(fact.course()))));
    }

    private String title(CourseLook.At at, Language language) {
        return at.title(language, clock.instant());
    }

    @EventListener
    void on(TeacherNamed fact) {
        told(fact.course())
                .ifPresent(at -> readers.notify(
                        "course-teacher:" + fact.occasion(),
                        List.of(fact.teacher()),
                        readBy(at),
                        (person, language) -> Screen.saying("courses.notice.teacher", title(at, language))
                                .offering(opening(fact.course()))));
    }

    /** Once each, those too who wait. */
    @EventListener
    void on(CourseCancelled fact) {
        told(fact.course())
                .ifPresent(at -> readers.notify(
                        "course-cancelled:" + fact.course(),
                        concerned(at.course()),
                        readBy(at),
                        (person, language) -> Screen.saying(
                                        "courses.notice.cancelled", title(at, language), fact.reason())
                                .offering(opening(fact.course()))));
    }

    private static List<PersonId> concerned(Course course) {
        return Stream.concat(
                        course.enrolments().stream().map(Enrolment::person),
                        course.terms().teacher().flatMap(Teacher::member).stream())
                .distinct()
                .toList();
    }

    @EventListener
    void on(ParticipantsWrittenTo fact) {
        told(fact.course())
                .ifPresent(at -> readers.announce(
                        "course-message:" + fact.occasion(),
                        at.course().placed().stream().map(Enrolment::person).toList(),
                        (person, language) -> Screen.saying("events.notice.message", title(at, language), fact.words())
                                .offering(opening(fact.course()))));
    }

    /** With what they attended, and the certificate if it is enough; teachers and organisers hear who has one. */
    @EventListener
    void on(CourseFinished fact) {
        told(fact.course()).ifPresent(at -> {
            Map<PersonId, Progress> all = attendance.all(at.course()).stream()
                    .collect(Collectors.toMap(Progress::person, Function.identity()));
            readers.announceAwake(
                    "course-finished:" + fact.course(),
                    all.keySet(),
                    (person, language) -> finished(at, Optional.ofNullable(all.get(person)), language));
            long certified =
                    all.values().stream().filter(certificates::isEarned).count();
            readers.announceAwake(
                    "course-result:" + fact.course(),
                    lookingAfter(at.course(), at.face(clock.instant())),
                    (person, language) -> Screen.saying(
                                    "courses.notice.result", title(at, language), all.size(), certified)
                            .offering(Button.of(new ShowParticipants(fact.course(), 0), "courses.participants")));
        });
    }

    private Screen finished(CourseLook.At at, Optional<Progress> own, Language language) {
        var so = own.orElseThrow();
        var id = at.course().id();
        if (certificates.isEarned(so)) {
            return Screen.saying("courses.notice.certificate", title(at, language), so.attended(), so.held())
                    .offering(Button.of(new ShowCertificate(id), "courses.certificate"))
                    .offering(opening(id));
        }
        return Screen.saying(
                        "courses.notice.finished", title(at, language), so.attended(), so.held(), certificates.share())
                .offering(Button.of(CourseTaps.COURSES, "courses.menu"));
    }

    private static List<PersonId> lookingAfter(Course course, Event session) {
        return Stream.concat(course.terms().teacher().flatMap(Teacher::member).stream(), session.organisers().stream())
                .distinct()
                .toList();
    }

    @EventListener
    void on(AbsenceNoticed fact) {
        circles.find(fact.event())
                .ifPresent(session -> courses.of(session)
                        .ifPresent(course -> readers.notify(
                                "absence:" + fact.occasion(),
                                lookingAfter(course, session).stream()
                                        .filter(person -> !person.equals(fact.person()))
                                        .toList(),
                                session.begins(),
                                (person, language) -> absence(fact, session, language))));
    }

    private Screen absence(AbsenceNoticed fact, Event session, Language language) {
        var who = names.name(fact.person());
        var screen = Screen.saying(
                fact.absent() ? "courses.notice.absent" : "courses.notice.after-all",
                who,
                session.title(language),
                session.starts());
        if (fact.why() != null) {
            screen = screen.and(Text.of("courses.notice.absent.why", fact.why()));
        }
        return screen.offering(Button.of(new TakeAttendance(session.id(), 0), "courses.attendance.open"));
    }
}
