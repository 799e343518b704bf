package kz.akd.bot.events.course;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Tells what a crash has left untold about courses. */
@Component
class UntoldCourseFacts implements Sweep {

    private final CourseStore courses;

    UntoldCourseFacts(CourseStore courses) {
        this.courses = courses;
    }

    @Override
    public String name() {
        return "untold-course-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        courses.tellAgain();
    }
}
