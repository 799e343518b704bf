package kz.akd.bot.chatkit.conversation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.mail.Delivery;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The form a person has under way, and the mail to them. */
@Repository
class ConversationPersonalData implements PersonalData {

    private final ConversationStore conversations;
    private final MongoOperations mongo;

    ConversationPersonalData(ConversationStore conversations, MongoOperations mongo) {
        this.conversations = conversations;
        this.mongo = mongo;
    }

    @Override
    public String section() {
        return "conversation";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        Map<String, Object> form = conversations
                .find(ChatId.of(person))
                .flatMap(Conversation::formUnderWay)
                .<Map<String, Object>>map(open -> Map.copyOf(open.answers()))
                .orElse(Map.of());
        var mail = mongo.find(query(where("to").is(person)), Delivery.class).stream()
                .map(delivery -> delivery.at().toString())
                .sorted()
                .toList();
        var about = new LinkedHashMap<String, Object>();
        if (!form.isEmpty()) {
            about.put("form under way", form);
        }
        if (!mail.isEmpty()) {
            about.put("messages sent at", mail);
        }
        return about;
    }

    /** The conversation itself goes with the turn in which this is asked for. */
    @Override
    public void forget(PersonId person, PersonId nobody) {
        for (var lane : Mail.Lane.values()) {
            mongo.remove(query(where("to").is(person)), lane.collection());
        }
        mongo.remove(query(where("to").is(person)), Delivery.class);
        conversations.forget(ChatId.of(person));
    }
}
