package kz.akd.bot.events.door.checkin;

import kz.akd.bot.events.door.DoorFacts.CheckInUndone;
import kz.akd.bot.members.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who took back that somebody had come; who checked them in is kept with the attendance. */
@Component
class AuditedDoors {

    private final AuditLog audit;

    AuditedDoors(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(CheckInUndone fact) {
        audit.write(
                fact.by(),
                "event.check-in-undone",
                fact.person(),
                fact.occasion(),
                fact.event().toString());
    }
}
