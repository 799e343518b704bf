package kz.akd.bot.members.people;

import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.facts.StoredAs;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this module's values are kept. */
@Configuration(proxyBeanMethods = false)
public class MemberValues {

    @Bean
    public StoredAs<UnitId, String> unitId() {
        return new StoredAs<>(UnitId.class, String.class, UnitId::value, UnitId::new);
    }

    @Bean
    public StoredAs<GroupId, ObjectId> groupId() {
        return new StoredAs<>(GroupId.class, ObjectId.class, GroupId::value, GroupId::new);
    }

    @Bean
    public StoredAs<Phone, String> phone() {
        return new StoredAs<>(Phone.class, String.class, Phone::number, Phone::new);
    }

    @Bean
    public StoredAs<ApplicationId, ObjectId> applicationId() {
        return new StoredAs<>(ApplicationId.class, ObjectId.class, ApplicationId::value, ApplicationId::new);
    }
}
