package kz.akd.bot.events;

import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.members.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the audit log what organisers did; under the name of whoever answers for the event. */
@Component
class AuditedEvents {

    private final EventStore events;
    private final AuditLog audit;

    AuditedEvents(EventStore events, AuditLog audit) {
        this.events = events;
        this.audit = audit;
    }

    @EventListener
    void on(EventHandled fact) {
        var whom = events.find(fact.event()).map(Event::organiser).orElse(fact.by());
        audit.write(
                fact.by(),
                fact.deed().inLog(),
                whom,
                fact.occasion(),
                fact.event().toString());
    }
}
