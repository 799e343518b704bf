package kz.akd.bot.events;

import kz.akd.bot.shared.StoredAs;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this module's values are kept. */
@Configuration(proxyBeanMethods = false)
class EventValues {

    @Bean
    StoredAs<EventId, ObjectId> eventId() {
        return new StoredAs<>(EventId.class, ObjectId.class, EventId::value, EventId::new);
    }
}
