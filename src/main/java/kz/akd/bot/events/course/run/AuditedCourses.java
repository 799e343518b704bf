package kz.akd.bot.events.course.run;

import kz.akd.bot.events.Event;
import kz.akd.bot.events.course.CourseFacts.CourseHandled;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.members.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the audit log what organisers did; under the name of whoever answers for the course. */
@Component
class AuditedCourses {

    private final Sessions sessions;
    private final AuditLog audit;

    AuditedCourses(Sessions sessions, AuditLog audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @EventListener
    void on(CourseHandled fact) {
        var first = sessions.of(fact.course().first()).stream().findFirst();
        audit.write(
                fact.by(),
                fact.deed().inLog(),
                first.map(Event::organiser).orElse(fact.by()),
                fact.occasion(),
                first.map(session -> session.plan().text().title())
                        .orElse(fact.course().toString()));
    }
}
