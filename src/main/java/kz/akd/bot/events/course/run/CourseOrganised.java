package kz.akd.bot.events.course.run;

import kz.akd.bot.events.course.Course;

/** What became of something an organiser wanted with a course. */
public sealed interface CourseOrganised {

    /** It is so; also when it was so before. */
    record Done(Course course) implements CourseOrganised {}

    record NotAllowed() implements CourseOrganised {}

    record Gone() implements CourseOrganised {}

    /** It would begin, or take the last enrolment, before now. */
    record InThePast() implements CourseOrganised {}

    /** It is over or called off, or not yet open, and cannot be changed in this way. */
    record TooLate(Course course) implements CourseOrganised {}

    /** More people take part than there would be places. */
    record Occupied(Course course, int taken) implements CourseOrganised {}

    /** Nobody is there whom it would concern. */
    record NobodyThere() implements CourseOrganised {}
}
