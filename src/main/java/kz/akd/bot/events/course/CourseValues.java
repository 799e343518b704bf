package kz.akd.bot.events.course;

import kz.akd.bot.shared.facts.StoredAs;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this package's values are kept. */
@Configuration(proxyBeanMethods = false)
class CourseValues {

    @Bean
    StoredAs<CourseId, ObjectId> courseId() {
        return new StoredAs<>(CourseId.class, ObjectId.class, CourseId::value, CourseId::new);
    }
}
