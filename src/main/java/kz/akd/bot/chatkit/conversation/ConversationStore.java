package kz.akd.bot.chatkit.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.nin;
import static kz.akd.bot.chatkit.conversation.ConversationDocument.ABOVE;
import static kz.akd.bot.chatkit.conversation.ConversationDocument.COLLECTION;
import static kz.akd.bot.chatkit.conversation.ConversationDocument.HOLDER;
import static kz.akd.bot.chatkit.conversation.ConversationDocument.ID;
import static kz.akd.bot.chatkit.conversation.ConversationDocument.WATCHED;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.CombinedWrites;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/**
 * Keeps conversations, one document a chat. On a database that several nodes may share, who has one in hand is written into
 * it, so that they take turns. On one that belongs to this process alone, that is known here, as is what was kept last:
 * a turn then reads nothing and writes once.
 */
@Repository
class ConversationStore {

    private static final int REMEMBERED = 10_000;

    private static final FindOneAndUpdateOptions TAKEN =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).upsert(true);

    private static final BulkWriteOptions EACH_BY_ITSELF = new BulkWriteOptions().ordered(false);

    private static final ReplaceOptions NEW_OR_NOT = new ReplaceOptions().upsert(true);

    private final MongoOperations mongo;
    private final Nodes nodes;
    private final CombinedWrites writes;

    /** Where there is no other node: the chats that have a turn now. One that is to be forgotten is in hand no more. */
    private final Set<ChatId> inHand = ConcurrentHashMap.newKeySet();

    /** Where this node has kept last that old buttons are to be taken. */
    private final Map<ChatId, List<Long>> untidy = new ConcurrentHashMap<>();

    /** Where there is no other node: as they were kept last. */
    private final Cache<ChatId, Conversation> last =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ConversationStore(MongoOperations mongo, Nodes nodes) {
        this.mongo = mongo;
        this.nodes = nodes;
        this.writes = new CombinedWrites(several -> in(all -> all.bulkWrite(several, EACH_BY_ITSELF)));
        mongo.indexOps(COLLECTION).createIndex(new Index(WATCHED, Sort.Direction.ASC).sparse());
    }

    /** In Spring's words for whatever goes wrong. */
    private <T> Optional<T> in(CollectionCallback<T> call) {
        return Optional.ofNullable(mongo.execute(COLLECTION, call));
    }

    private static Bson of(ChatId chat) {
        return eq(ID, chat.value());
    }

    /** The conversation, in the hands of this node now; empty while another one that lives has it. */
    Optional<Conversation> take(ChatId chat) {
        return nodes.exclusive() ? Optional.of(takeAlone(chat)) : takeAmongOthers(chat);
    }

    private Conversation takeAlone(ChatId chat) {
        var known = last.getIfPresent(chat);
        var conversation = known == null ? find(chat).orElseGet(() -> Conversation.begun(chat)) : known;
        inHand.add(chat);
        return conversation;
    }

    private Optional<Conversation> takeAmongOthers(ChatId chat) {
        var free = and(of(chat), nin(HOLDER, nodes.others()));
        try {
            return in(all -> all.findOneAndUpdate(free, Updates.set(HOLDER, nodes.me()), TAKEN))
                    .map(ConversationDocument::read);
        } catch (DuplicateKeyException held) {
            return Optional.empty();
        }
    }

    Optional<Conversation> find(ChatId chat) {
        return in(all -> all.find(of(chat)).first()).map(ConversationDocument::read);
    }

    /** Those whose living screen shows something that goes on, and which nobody has in hand at this moment. */
    List<Conversation> watching(String subject) {
        var watching = eq(WATCHED, subject);
        var free = nodes.exclusive() ? watching : and(watching, eq(HOLDER, null));
        return in(all -> all.find(free).into(new ArrayList<Document>())).orElseThrow().stream()
                .map(ConversationDocument::read)
                .filter(conversation -> !inHand.contains(conversation.id()))
                .toList();
    }

    /** Those of whom one of the messages is the living screen, or may be as they are tapping at this moment. */
    Set<PersonId> lookingAt(Map<PersonId, Set<Long>> messages) {
        var chats = messages.keySet().stream().map(PersonId::value).toList();
        return in(all -> all.find(Filters.in(ID, chats)).into(new ArrayList<Document>())).orElseThrow().stream()
                .map(ConversationDocument::read)
                .filter(conversation -> conversation.holder() != null
                        || inHand.contains(conversation.id())
                        || messages.getOrDefault(conversation.id().person(), Set.of())
                                .contains(conversation.screen()))
                .map(conversation -> conversation.id().person())
                .collect(Collectors.toSet());
    }

    /** Keeps it and lets go of it; false when another node has taken it over meanwhile, or it was forgotten: that then stands. */
    boolean keep(Conversation conversation) {
        var kept = conversation.heldByNobody();
        var written = ConversationDocument.write(kept);
        var chat = kept.id();
        if (kept.above().isEmpty()) {
            untidy.remove(chat);
        } else {
            untidy.put(chat, kept.above());
        }
        if (!nodes.exclusive()) {
            return in(all -> all.replaceOne(held(conversation), written))
                            .orElseThrow()
                            .getMatchedCount()
                    == 1;
        }
        // a write that fails may have come to pass all the same
        last.invalidate(chat);
        if (!inHand.contains(chat)) {
            return false;
        }
        writes.make(new ReplaceOneModel<>(of(chat), written, NEW_OR_NOT));
        last.put(chat, kept);
        if (!inHand.remove(chat)) {
            forget(chat);
            return false;
        }
        return true;
    }

    /** All that were kept with old buttons to be taken, by any node. */
    List<Conversation> untidy() {
        return in(all -> all.find(exists(ABOVE)).into(new ArrayList<Document>())).orElseThrow().stream()
                .map(ConversationDocument::read)
                .toList();
    }

    /** Whether this node has kept itself that a conversation's old buttons are to be taken, and so knows of them. */
    boolean hasNoted(Conversation conversation) {
        return conversation.above().isEmpty() || conversation.above().equals(untidy.get(conversation.id()));
    }

    /** Notes, many at once, where old buttons were taken; where others were left meanwhile, those stay noted. */
    void tidied(Predicate<ChatId> done) {
        var all = untidy.entrySet().stream()
                .filter(each -> done.test(each.getKey()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        var writes = all.stream()
                .<WriteModel<Document>>map(each ->
                        new UpdateOneModel<>(and(of(each.getKey()), eq(ABOVE, each.getValue())), Updates.unset(ABOVE)))
                .toList();
        in(conversations -> conversations.bulkWrite(writes));
        all.forEach(each -> {
            last.asMap().computeIfPresent(each.getKey(), (chat, tidy) -> tidy.leaving(List.of()));
            untidy.remove(each.getKey(), each.getValue());
        });
    }

    /** Keeps nothing of it. */
    void drop(Conversation conversation) {
        if (nodes.exclusive()) {
            forget(conversation.id());
        } else {
            in(all -> all.deleteOne(held(conversation)));
        }
    }

    /** Removes it, in whosever hands it is: their turn is not kept. */
    void forget(ChatId chat) {
        inHand.remove(chat);
        untidy.remove(chat);
        in(all -> all.deleteOne(of(chat)));
        last.invalidate(chat);
    }

    /** Lets go of it as it was. */
    void letGo(Conversation conversation) {
        if (nodes.exclusive()) {
            inHand.remove(conversation.id());
        } else {
            in(all -> all.updateOne(held(conversation), Updates.unset(HOLDER)));
        }
    }

    private Bson held(Conversation conversation) {
        return and(of(conversation.id()), eq(HOLDER, nodes.me()));
    }
}
