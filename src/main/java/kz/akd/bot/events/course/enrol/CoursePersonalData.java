package kz.akd.bot.events.course.enrol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** In which courses people take part, and which they teach. */
@Component
class CoursePersonalData implements PersonalData {

    private final CourseStore courses;
    private final Sessions sessions;

    CoursePersonalData(CourseStore courses, Sessions sessions) {
        this.courses = courses;
        this.sessions = sessions;
    }

    @Override
    public String section() {
        return "courses";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var lines = courses.with(person).stream()
                .map(course -> line(course, person))
                .toList();
        return lines.isEmpty() ? Map.of() : Map.of("courses", lines);
    }

    private Map<String, Object> line(Course course, PersonId person) {
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "title",
                sessions.of(course.id().first()).stream()
                        .findFirst()
                        .map((Event session) -> session.plan().text().title())
                        .orElse(""));
        course.find(person).ifPresent(enrolment -> {
            line.put("enrolled", enrolment.at().toString());
            line.put("remotely", enrolment.remote());
            line.put("has a place", course.hasPlaceFor(person));
        });
        line.put(
                "teacher",
                course.terms().teacher().filter(teacher -> teacher.is(person)).isPresent());
        return line;
    }

    /** Their place goes to the next; in what is over, the number of people stays right. */
    @Override
    public void forget(PersonId person, PersonId nobody) {
        List.copyOf(courses.with(person))
                .forEach(known -> courses.change(known.id(), course -> {
                    var after = course.isOpen() ? course.without(person) : course.replacing(person, nobody);
                    if (course.terms()
                            .teacher()
                            .filter(teacher -> teacher.is(person))
                            .isPresent()) {
                        after = after.with(after.terms().taughtBy(null));
                    }
                    return new Change<>(after, true, PlaceChanges.between(course, after, person));
                }));
    }
}
