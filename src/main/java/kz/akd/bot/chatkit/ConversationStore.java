package kz.akd.bot.chatkit;

import kz.akd.bot.shared.PersonId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps conversations, one document a chat. */
@Repository
class ConversationStore {

    private final MongoOperations mongo;

    ConversationStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Conversation of(PersonId person) {
        var found = mongo.findById(person, Conversation.class);
        return found == null ? Conversation.first(person) : found;
    }

    void keep(Conversation conversation) {
        mongo.save(conversation);
    }
}
