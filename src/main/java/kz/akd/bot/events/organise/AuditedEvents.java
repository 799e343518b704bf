package kz.akd.bot.events.organise;

import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.members.audit.AuditLog;
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
        var event = events.find(fact.event());
        audit.write(
                fact.by(),
                fact.deed().inLog(),
                event.map(Event::organiser).orElse(fact.by()),
                fact.occasion(),
                event.map(known -> known.plan().text().title())
                        .orElse(fact.event().toString()));
    }
}
