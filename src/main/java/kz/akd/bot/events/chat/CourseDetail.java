package kz.akd.bot.events.chat;

/** What can be changed of a course beside its sessions. */
enum CourseDetail {
    LEVEL,
    TEACHER,
    PLACES,
    DEADLINE
}
