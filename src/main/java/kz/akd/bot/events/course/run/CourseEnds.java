package kz.akd.bot.events.course.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseFacts.CourseFinished;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ends a course some time after its last session, when the attendance of that one has been taken. */
@Component
public class CourseEnds implements Dated {

    private final CourseStore courses;
    private final Sessions sessions;
    private final Duration after;
    private final Clock clock;
    private final Each each;

    public CourseEnds(
            CourseStore courses,
            Sessions sessions,
            @Value("${akd.events.course-ends-after:18h}") Duration after,
            Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.after = after;
        this.clock = clock;
        this.each = new Each(clock);
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
        run(clock.instant());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return courses.in(CourseState.OPEN).stream()
                .flatMap(course -> end(course).stream())
                .filter(end -> !end.isAfter(now))
                .min(Instant::compareTo);
    }

    /** Each course by itself. */
    @Override
    public void run(Instant until) {
        each.over(courses.in(CourseState.OPEN), Course::id, over -> {
            if (isOver(over, until)) {
                courses.change(
                        over.id(),
                        course -> course.isOpen() && isOver(course, until)
                                ? Change.to(course.inState(CourseState.FINISHED), true, new CourseFinished(course.id()))
                                : Change.none(course, false));
            }
        });
    }

    private boolean isOver(Course course, Instant moment) {
        return end(course).filter(end -> !end.isAfter(moment)).isPresent();
    }

    /** A course of which every single session was called off has no end to speak of: it is for organisers to call off. */
    private Optional<Instant> end(Course course) {
        return sessions.of(course.id().first()).stream()
                .filter(session -> !session.isCancelled())
                .map(session -> session.over().plus(after))
                .max(Instant::compareTo);
    }
}
