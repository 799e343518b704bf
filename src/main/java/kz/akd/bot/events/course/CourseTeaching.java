package kz.akd.bot.events.course;

import kz.akd.bot.events.Event;
import kz.akd.bot.events.Teaching;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Members who are named as teachers teach at all sessions of their course. */
@Component
class CourseTeaching implements Teaching {

    private final CourseStore courses;

    CourseTeaching(CourseStore courses) {
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
