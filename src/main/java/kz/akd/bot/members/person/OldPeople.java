package kz.akd.bot.members.person;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.stereotype.Component;

/** Reads people of earlier releases, which kept quiet hours and nothing else of what people want to be told. */
@Component
class OldPeople extends AbstractMongoEventListener<Person> {

    @Override
    public void onAfterLoad(AfterLoadEvent<Person> loaded) {
        var person = loaded.getDocument();
        if (person != null && !person.containsKey("notifications") && person.containsKey("quietFrom")) {
            person.append(
                    "notifications",
                    new Document("muted", List.of())
                            .append("quietFrom", person.remove("quietFrom"))
                            .append("quietTo", person.remove("quietTo"))
                            .append("morningDigest", true)
                            .append("weekAhead", true));
        }
    }
}
