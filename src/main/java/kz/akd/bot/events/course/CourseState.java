package kz.akd.bot.events.course;

/** How far a course has come. */
public enum CourseState {
    /** Seen by organisers alone. */
    DRAFT,
    OPEN,
    /** Its last session is over, and whoever took part was told what they attended. */
    FINISHED,
    CANCELLED
}
