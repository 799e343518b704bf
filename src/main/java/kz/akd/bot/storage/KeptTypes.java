package kz.akd.bot.storage;

import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The types that documents are made of, known before the first is read. Spring learns an alias only when it meets the
 * type; after a restart it would meet the alias first.
 */
@Configuration(proxyBeanMethods = false)
class KeptTypes {

    @Bean
    MongoManagedTypes mongoManagedTypes(ApplicationContext context) throws ClassNotFoundException {
        return MongoManagedTypes.fromIterable(new EntityScanner(context).scan(Document.class, TypeAlias.class));
    }
}
