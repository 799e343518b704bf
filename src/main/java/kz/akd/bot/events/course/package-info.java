/** Courses: a series of sessions with one enrolment, attendance of each, and a certificate. */
@NullMarked
package kz.akd.bot.events.course;

import org.jspecify.annotations.NullMarked;
