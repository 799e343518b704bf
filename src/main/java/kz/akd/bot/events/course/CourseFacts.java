package kz.akd.bot.events.course;

import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens to courses. */
public sealed interface CourseFacts extends Fact {

    CourseId course();

    /** One can enrol. */
    @TypeAlias("course-opened")
    record CourseOpened(CourseId course) implements CourseFacts {}

    /** Somebody has a place now who had none, or none who had one, or takes part in another way. */
    @TypeAlias("course-place-changed")
    record PlaceChanged(CourseId course, PersonId person, ObjectId occasion) implements CourseFacts {}

    /** A place that became free went to the first who waited. */
    @TypeAlias("course-place-passed-on")
    record PlacePassedOn(CourseId course, PersonId person, ObjectId occasion) implements CourseFacts {}

    /** A member is its teacher now. */
    @TypeAlias("course-teacher-named")
    record TeacherNamed(CourseId course, PersonId teacher, ObjectId occasion) implements CourseFacts {}

    @TypeAlias("course-cancelled")
    record CourseCancelled(CourseId course, PersonId by, String reason) implements CourseFacts {
        @Override
        public String toString() {
            return "CourseCancelled " + course;
        }
    }

    /** Its last session is over. */
    @TypeAlias("course-finished")
    record CourseFinished(CourseId course) implements CourseFacts {}

    /** Somebody who may wrote to all who take part. */
    @TypeAlias("course-message")
    record ParticipantsWrittenTo(CourseId course, ObjectId occasion, PersonId by, String words) implements CourseFacts {
        @Override
        public String toString() {
            return "ParticipantsWrittenTo of " + course;
        }
    }

    /** An organiser did something to it, for the audit log. */
    @TypeAlias("course-handled")
    record CourseHandled(CourseId course, ObjectId occasion, CourseDeed deed, PersonId by) implements CourseFacts {}
}
