package kz.akd.bot.members;

import kz.akd.bot.shared.StoredAs;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this module's values are kept. */
@Configuration(proxyBeanMethods = false)
class MemberValues {

    @Bean
    StoredAs<UnitId, String> unitId() {
        return new StoredAs<>(UnitId.class, String.class, UnitId::value, UnitId::new);
    }

    @Bean
    StoredAs<GroupId, ObjectId> groupId() {
        return new StoredAs<>(GroupId.class, ObjectId.class, GroupId::value, GroupId::new);
    }

    @Bean
    StoredAs<Phone, String> phone() {
        return new StoredAs<>(Phone.class, String.class, Phone::number, Phone::new);
    }

    @Bean
    StoredAs<ApplicationId, ObjectId> applicationId() {
        return new StoredAs<>(ApplicationId.class, ObjectId.class, ApplicationId::value, ApplicationId::new);
    }
}
