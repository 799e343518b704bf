package kz.akd.bot.events.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Sessions;
import kz.akd.bot.events.course.CourseFacts.CourseFinished;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.Sweep;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ends a course some time after its last session, when the attendance of that one has been taken. */
@Component
public class CourseEnds implements Sweep {

    private final CourseStore courses;
    private final Sessions sessions;
    private final Duration after;
    private final Clock clock;

    CourseEnds(
            CourseStore courses,
            Sessions sessions,
            @Value("${akd.events.course-ends-after:18h}") Duration after,
            Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.after = after;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "course-ends";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var before = clock.instant().minus(after);
        courses.in(CourseState.OPEN).stream()
                .filter(course -> isOver(course, before))
                .forEach(over -> courses.change(
                        over.id(),
                        course -> course.isOpen() && isOver(course, before)
                                ? Change.to(course.inState(CourseState.FINISHED), true, new CourseFinished(course.id()))
                                : Change.none(course, false)));
    }

    /** A course of which every single session was called off has no end to speak of: it is for organisers to call off. */
    private boolean isOver(Course course, Instant moment) {
        var held = sessions.of(course.id().first()).stream()
                .filter(session -> !session.isCancelled())
                .toList();
        return !held.isEmpty() && held.stream().allMatch((Event session) -> session.isOver(moment));
    }
}
