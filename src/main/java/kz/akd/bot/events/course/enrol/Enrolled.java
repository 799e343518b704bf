package kz.akd.bot.events.course.enrol;

import kz.akd.bot.events.course.Course;

/** What became of somebody's wish to take part, or no longer. */
public sealed interface Enrolled {

    /** They have a place. */
    record Placed(Course course) implements Enrolled {}

    /** They wait for a place; the first has number 1. */
    record Waiting(Course course, int number) implements Enrolled {}

    /** They do not take part; also when they did not before. */
    record Left(Course course) implements Enrolled {}

    /** Nobody can enrol now: the organisers have closed it, the last day is over, or no session lies ahead. */
    record Closed(Course course) implements Enrolled {}

    /** One cannot join it remotely. */
    record NotRemotely(Course course) implements Enrolled {}

    record NotAMember() implements Enrolled {}

    record NotInvited() implements Enrolled {}

    record Gone() implements Enrolled {}
}
