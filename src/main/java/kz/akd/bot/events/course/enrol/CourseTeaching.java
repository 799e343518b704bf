package kz.akd.bot.events.course.enrol;

import kz.akd.bot.events.Event;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.store.Teaching;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Members who are named as teachers teach at all sessions of their course. */
@Component
public class CourseTeaching implements Teaching {

    private final CourseStore courses;

    public CourseTeaching(CourseStore courses) {
        this.courses = courses;
    }

    @Override
    public boolean teaches(PersonId person, Event session) {
        return session.course()
                .map(CourseId::of)
                .flatMap(courses::find)
                .flatMap(course -> course.terms().teacher())
                .filter(teacher -> teacher.is(person))
                .isPresent();
    }
}
