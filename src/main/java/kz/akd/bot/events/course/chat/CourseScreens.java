package kz.akd.bot.events.course.chat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.CityNames;
import kz.akd.bot.events.chat.taps.CourseTaps;
import kz.akd.bot.events.chat.taps.CourseTaps.AskToLeaveCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.EnrolInCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.LeaveCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ListSessions;
import kz.akd.bot.events.chat.taps.CourseTaps.ManageCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCertificate;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowParticipants;
import kz.akd.bot.events.chat.taps.CourseTexts;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.shared.Page;

/** Courses as members see them. */
record CourseScreens(Instant now, CityNames whereabouts) {

    private static final int SESSIONS = 10;

    Text line(CourseLook.At at, Visitor visitor) {
        var title = at.title(visitor.language(), now);
        var level = CourseTexts.level(at.course().terms().level());
        return at.next(now)
                .map(next -> Text.of("courses.list.line", title, level, next.starts()))
                .orElseGet(() -> Text.of("courses.list.line-over", title, level));
    }

    Button button(CourseLook.At at, Visitor visitor) {
        var course = at.course();
        var mark = course.hasPlaceFor(visitor.id())
                ? "✅ "
                : course.find(visitor.id()).isPresent() ? "⏳ " : at.teaches() ? "👤 " : "";
        return Button.of(
                new ShowCourse(course.id()),
                Text.typed(mark + ListScreens.shortened(at.title(visitor.language(), now))));
    }

    /**
     * One course.
     *
     * @param progress of the one who looks, if they take part
     * @param certified whether they have a certificate of it
     * @param link by which others open it
     */
    Screen card(CourseLook.At at, Visitor visitor, Optional<Progress> progress, boolean certified, Optional<URI> link) {
        var course = at.course();
        var screen = own(state(described(at, visitor), at), at, visitor, progress);
        var about = at.face(now).plan().text().about(visitor.language());
        if (about.isPresent()) {
            screen = screen.and("events.card.about", about.get());
        }
        screen = screen.offering(ways(at, visitor));
        if (certified) {
            screen = screen.offering(Button.of(new ShowCertificate(course.id()), "courses.certificate"));
        }
        screen = screen.offering(row(
                Optional.of(Button.of(new ListSessions(course.id(), 0), "courses.sessions")),
                link.filter(address -> course.isOpen())
                        .map(address -> Button.copying(address.toString(), "courses.link"))));
        return screen.offering(row(
                        at.mayKeepAttendance() && !course.isDraft()
                                ? Optional.of(Button.of(new ShowParticipants(course.id(), 0), "courses.participants"))
                                : Optional.empty(),
                        at.organises()
                                ? Optional.of(Button.of(new ManageCourse(course.id()), "events.card.manage"))
                                : Optional.empty()))
                .back(CourseTaps.COURSES);
    }

    private static List<Button> row(Optional<Button> first, Optional<Button> second) {
        var row = new ArrayList<Button>();
        first.ifPresent(row::add);
        second.ifPresent(row::add);
        return row;
    }

    /** What, at which level, with whom, when, where, for how many. */
    Screen described(CourseLook.At at, Visitor visitor) {
        var terms = at.course().terms();
        var face = at.face(now);
        var screen = Screen.saying("courses.card.title", face.title(visitor.language()))
                .and(Text.of("courses.card.level", CourseTexts.level(terms.level())));
        if (terms.teacher().isPresent()) {
            screen = screen.and(
                    "courses.card.teacher", terms.teacher().map(Teacher::name).orElse(""));
        }
        var held =
                at.sessions().stream().filter(session -> !session.isCancelled()).toList();
        if (!held.isEmpty()) {
            screen = screen.and(CourseTexts.span(held.get(0), held.get(held.size() - 1), held.size()));
        }
        var next = at.next(now);
        if (next.isPresent()) {
            screen = screen.and("courses.card.next", next.get().starts());
        }
        screen = screen.and(whereabouts.of(face.plan().venue(), visitor.language()));
        screen = places(screen, at.course());
        if (face.isRemote()) {
            screen = screen.and("events.card.remote");
        }
        var deadline = terms.deadline().filter(by -> by.instant().isAfter(now));
        return deadline.isPresent() && at.takesEnrolments(now)
                ? screen.and("courses.card.deadline", deadline.get())
                : screen;
    }

    private static Screen places(Screen screen, Course course) {
        return course.terms()
                .places()
                .map(all -> screen.and(
                        "courses.card.places",
                        course.taken(),
                        all,
                        course.waiting().size()))
                .orElseGet(
                        () -> screen.and("courses.card.people", course.placed().size()));
    }

    private Screen state(Screen screen, CourseLook.At at) {
        return switch (at.course().state()) {
            case DRAFT -> screen.and("events.card.draft");
            case CANCELLED -> screen.and("courses.card.cancelled");
            case FINISHED -> screen.and("courses.card.finished");
            case OPEN -> at.takesEnrolments(now) ? screen : screen.and("courses.card.closed");
        };
    }

    private Screen own(Screen screen, CourseLook.At at, Visitor visitor, Optional<Progress> progress) {
        var course = at.course();
        var enrolment = course.find(visitor.id());
        if (at.teaches()) {
            return screen.and("courses.own.teaches");
        } else if (enrolment.isEmpty() || course.state() == CourseState.CANCELLED) {
            return screen;
        }
        var place = course.placeInWaitingList(visitor.id());
        if (place.isPresent()) {
            return screen.and("courses.own.waiting", place.get());
        }
        var more = course.isOpen()
                ? screen.and(enrolment.get().remote() ? "courses.own.remote" : "courses.own.placed")
                : screen;
        return progress.filter(so -> so.held() > 0)
                .map(so -> more.and("courses.own.progress", so.attended(), so.held()))
                .orElse(more);
    }

    private List<Button> ways(CourseLook.At at, Visitor visitor) {
        var course = at.course();
        var own = course.find(visitor.id());
        var row = new ArrayList<Button>();
        if (at.takesEnrolments(now) && own.isEmpty() && !at.teaches()) {
            row.addAll(enrolling(course, at.face(now)));
        } else if (own.isPresent() && course.isOpen()) {
            if (at.takesEnrolments(now) && at.face(now).isRemote()) {
                boolean remote = own.get().remote();
                row.add(Button.of(
                        new EnrolInCourse(course.id(), !remote),
                        remote ? "courses.change.in-person" : "courses.change.remote"));
            }
            row.add(Button.of(new AskToLeaveCourse(course.id()), "courses.leave"));
        }
        return row;
    }

    /** The ways in which one can enrol. */
    static List<Button> enrolling(Course course, Event face) {
        boolean full =
                course.terms().places().filter(all -> course.taken() >= all).isPresent();
        var inPerson = Button.of(new EnrolInCourse(course.id(), false), full ? "courses.enrol.wait" : "courses.enrol");
        return face.isRemote()
                ? List.of(inPerson, Button.of(new EnrolInCourse(course.id(), true), "courses.enrol.remote"))
                : List.of(inPerson);
    }

    /** Whether somebody is sure that they want to give up their place. */
    Screen leaving(CourseLook.At at, Visitor visitor) {
        boolean others = !at.course().waiting().isEmpty();
        return Screen.saying("courses.leave.sure", at.title(visitor.language(), now))
                .and(others ? "courses.leave.others-wait" : "courses.leave.free")
                .offering(Button.of(new LeaveCourse(at.course().id()), "courses.leave.yes"))
                .back(new ShowCourse(at.course().id()));
    }

    /** All dates; those who may look into a session have a button to it. */
    Screen sessions(CourseLook.At at, int number, Visitor visitor) {
        var page = Page.of(at.sessions(), number, SESSIONS);
        var screen = Screen.saying("courses.sessions.list", at.title(visitor.language(), now));
        int first = page.number() * SESSIONS + 1;
        for (int i = 0; i < page.items().size(); i++) {
            var session = page.items().get(i);
            screen = screen.and(key(session), first + i, session.starts());
        }
        boolean open = at.organises() || at.course().hasPlaceFor(visitor.id());
        var id = at.course().id();
        return (open
                        ? screen.listing(
                                page,
                                session -> ListScreens.button(session, visitor),
                                turned -> new ListSessions(id, turned))
                        : screen.turning(page, turned -> new ListSessions(id, turned)))
                .back(new ShowCourse(id));
    }

    private String key(Event session) {
        if (session.isCancelled()) {
            return "courses.sessions.off";
        }
        return session.isOver(now) ? "courses.sessions.over" : "courses.sessions.line";
    }

    static Screen gone() {
        return Screen.saying("courses.gone").back(CourseTaps.COURSES);
    }

    static Screen notInvited() {
        return Screen.saying("courses.not-invited").back(CourseTaps.COURSES);
    }
}
