package kz.akd.bot.events.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.shared.Language;

/** What becomes of somebody's wish to see a course. */
public sealed interface CourseLook {

    /**
     * They may see it.
     *
     * @param sessions the first first, those that were called off among them
     * @param organises whether they may organise it
     * @param teaches whether they are named as its teacher
     */
    record At(Course course, List<Event> sessions, boolean organises, boolean teaches) implements CourseLook {

        public At {
            sessions = List.copyOf(sessions);
        }

        /** The session that speaks for the course: the next one that takes place, or the last. */
        public Event face(Instant now) {
            return next(now).orElseGet(() -> sessions.get(sessions.size() - 1));
        }

        public Optional<Event> next(Instant now) {
            return sessions.stream()
                    .filter(session -> !session.isCancelled() && !session.hasBegun(now))
                    .findFirst();
        }

        public String title(Language reader, Instant now) {
            return face(now).title(reader);
        }

        /** Whether one can enrol: there has to be something left to come to. */
        public boolean takesEnrolments(Instant now) {
            return course.takesEnrolments(now) && next(now).isPresent();
        }

        public boolean mayKeepAttendance() {
            return organises || teaches;
        }
    }

    /** Courses are for members. */
    record NotAMember() implements CourseLook {}

    /** It is meant for other members. */
    record NotInvited() implements CourseLook {}

    record Gone() implements CourseLook {}
}
