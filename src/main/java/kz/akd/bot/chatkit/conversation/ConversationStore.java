package kz.akd.bot.chatkit.conversation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.nodes.Nodes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps conversations, one document a chat. Who has one in hand is written into it, so that nodes take turns. */
@Repository
class ConversationStore {

    private final MongoOperations mongo;
    private final Nodes nodes;

    ConversationStore(MongoOperations mongo, Nodes nodes) {
        this.mongo = mongo;
        this.nodes = nodes;
        mongo.indexOps(Conversation.class).createIndex(new Index("watched", Sort.Direction.ASC).sparse());
    }

    /** The conversation, in the hands of this node now; empty while another one that lives has it. */
    Optional<Conversation> take(ChatId chat) {
        var free = query(where("_id").is(chat).and("holder").nin(nodes.others()));
        var taken = new Update()
                .set("holder", nodes.me())
                .setOnInsert("keyboardOpen", false)
                .setOnInsert("listed", "")
                .setOnInsert("handled", List.of());
        var options = FindAndModifyOptions.options().returnNew(true).upsert(true);
        try {
            return Optional.ofNullable(mongo.findAndModify(free, taken, options, Conversation.class));
        } catch (DuplicateKeyException held) {
            return Optional.empty();
        }
    }

    /** Those whose living screen shows something that goes on, and which nobody has in hand at this moment. */
    List<Conversation> watching(String subject) {
        return mongo.find(query(where("watched").is(subject).and("holder").is(null)), Conversation.class);
    }

    /** Keeps it and lets go of it; false when another node has taken it over meanwhile, whose turn then stands. */
    boolean keep(Conversation conversation) {
        return mongo.replace(held(conversation), conversation.heldByNobody()).getMatchedCount() == 1;
    }

    /** Keeps nothing of it. */
    void drop(Conversation conversation) {
        mongo.remove(held(conversation), Conversation.class);
    }

    /** Lets go of it as it was. */
    void letGo(Conversation conversation) {
        mongo.updateFirst(held(conversation), new Update().unset("holder"), Conversation.class);
    }

    private Query held(Conversation conversation) {
        return query(where("_id").is(conversation.id()).and("holder").is(nodes.me()));
    }
}
