package kz.akd.bot.events.store;

import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.facts.StoredAs;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this module's values are kept. */
@Configuration(proxyBeanMethods = false)
public class EventValues {

    @Bean
    public StoredAs<EventId, ObjectId> eventId() {
        return new StoredAs<>(EventId.class, ObjectId.class, EventId::value, EventId::new);
    }
}
