package kz.akd.bot.chatkit.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.form.Form;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a turn keeps of a chat, and what is left of it by a crash, by another node, or by being forgotten. */
class ConversationStoreTest {

    private static final ChatId CHAT = new ChatId(7);

    @TempDir
    private static Path directory;

    private static TestMongo database;

    private final Form form =
            new Form("a", new ObjectId(), "about", 2, Map.of("name", "Dana", "kind", "VETERAN"), "n", true, false);
    private ConversationStore store;

    @BeforeAll
    static void start() {
        database = new TestMongo(directory);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void started() {
        documents().deleteMany(new Document());
        store = restarted();
    }

    private static MongoCollection<Document> documents() {
        return database.template().getCollection(ConversationDocument.COLLECTION);
    }

    /** As after a start: nothing is remembered. */
    private static ConversationStore restarted() {
        return new ConversationStore(database.template(), TestNodes.alone(database.template()));
    }

    private Conversation turn(long update) {
        var conversation =
                store.take(CHAT).orElseThrow().having(form).showing(update).afterUpdate(update);
        assertThat(store.keep(conversation)).isTrue();
        return conversation;
    }

    @Test
    void rule_5_what_a_turn_has_kept_is_there_after_a_start_and_its_update_is_known() {
        turn(11);
        turn(12);

        var kept = restarted().take(CHAT).orElseThrow();

        assertThat(kept.form()).isEqualTo(form);
        assertThat(kept.screen()).isEqualTo(12);
        assertThat(kept.hasHandled(11)).isTrue();
        assertThat(kept.hasHandled(12)).isTrue();
        assertThat(kept.hasHandled(10)).isFalse();
    }

    @Test
    void rule_5_of_a_turn_that_a_crash_has_cut_off_nothing_is_kept_and_its_update_is_not_taken_for_handled() {
        turn(11);
        store.take(CHAT).orElseThrow();

        var kept = restarted().take(CHAT).orElseThrow();

        assertThat(kept.hasHandled(12)).isFalse();
        assertThat(kept.screen()).isEqualTo(11);
    }

    @Test
    void a_turn_alone_writes_once() {
        turn(11);
        var before = documents().find().first();

        store.take(CHAT).orElseThrow();

        assertThat(documents().find().first()).isEqualTo(before);
    }

    @Test
    void rule_5_a_write_of_which_nobody_knows_whether_it_came_to_pass_is_looked_up() {
        var unanswered = new AtomicBoolean();
        var wavering = new MongoTemplate(database.template().getMongoDatabaseFactory()) {
            @Override
            public <T> @Nullable T execute(String collection, CollectionCallback<T> call) {
                var answer = super.execute(collection, call);
                if (unanswered.getAndSet(false)) {
                    throw new DataAccessResourceFailureException("no answer");
                }
                return answer;
            }
        };
        store = new ConversationStore(wavering, TestNodes.alone(wavering));
        turn(11);
        var conversation = store.take(CHAT).orElseThrow().afterUpdate(12);

        unanswered.set(true);
        assertThatThrownBy(() -> store.keep(conversation)).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(store.take(CHAT).orElseThrow().hasHandled(12)).isTrue();
    }

    @Test
    void who_is_forgotten_in_a_turn_is_not_brought_back_by_its_end() {
        turn(11);
        var conversation = store.take(CHAT).orElseThrow();

        store.forget(CHAT);

        assertThat(store.keep(conversation.afterUpdate(12))).isFalse();
        assertThat(documents().countDocuments()).isZero();
        assertThat(store.take(CHAT).orElseThrow().hasHandled(11)).isFalse();
    }

    @Test
    void of_a_stranger_whose_turn_is_dropped_nothing_is_written() {
        store.drop(store.take(CHAT).orElseThrow());

        assertThat(documents().countDocuments()).isZero();
    }

    @Test
    void a_screen_that_goes_on_is_brought_up_to_date_only_between_turns() {
        store.keep(store.take(CHAT).orElseThrow().watching("announcement").afterUpdate(1));
        assertThat(store.watching("announcement")).hasSize(1);

        var conversation = store.take(CHAT).orElseThrow();
        assertThat(store.watching("announcement")).isEmpty();

        store.letGo(conversation);
        assertThat(store.watching("announcement")).hasSize(1);
    }

    @Test
    void rule_1_which_old_buttons_are_yet_to_be_taken_is_known_after_a_start_until_they_were() {
        store.keep(store.take(CHAT).orElseThrow().leaving(List.of(5L)).afterUpdate(1));
        var conversation = store.take(CHAT).orElseThrow();
        assertThat(store.hasNoted(conversation)).isTrue();
        assertThat(restarted().hasNoted(conversation)).isFalse();
        assertThat(restarted().untidy())
                .singleElement()
                .satisfies(kept -> assertThat(kept.above()).containsExactly(5L));

        store.tidied(chat -> false);
        assertThat(restarted().untidy()).hasSize(1);
        store.tidied(chat -> true);
        assertThat(restarted().untidy()).isEmpty();
        assertThat(store.take(CHAT).orElseThrow().above()).isEmpty();
    }

    @Test
    void rule_1_old_buttons_that_another_node_has_left_meanwhile_stay_noted() {
        store.keep(store.take(CHAT).orElseThrow().leaving(List.of(5L)).afterUpdate(1));
        documents().updateOne(Filters.eq("_id", CHAT.value()), Updates.set("above", List.of(5L, 6L)));

        store.tidied(chat -> true);

        assertThat(restarted().untidy()).hasSize(1);
    }

    @Test
    void what_an_earlier_release_has_kept_is_read() {
        documents()
                .insertOne(new Document("_id", CHAT.value())
                        .append("_class", "kz.akd.bot.chatkit.Conversation")
                        .append(
                                "form",
                                new Document("dialog", "a")
                                        .append("run", form.run())
                                        .append("about", "about")
                                        .append("step", 2)
                                        .append("answers", new Document("name", "Dana").append("kind", "VETERAN"))
                                        .append("narrowed", "n")
                                        .append("changing", true)
                                        .append("paused", false))
                        .append("screen", 5L)
                        .append("keyboardOpen", true)
                        .append("listed", "GUEST/EN")
                        .append("holder", "a node of yesterday")
                        .append("handled", List.of(11L, 12L)));

        var kept = store.take(CHAT).orElseThrow();

        assertThat(kept.form()).isEqualTo(form);
        assertThat(kept.screen()).isEqualTo(5);
        assertThat(kept.keyboardOpen()).isTrue();
        assertThat(kept.listed()).isEqualTo("GUEST/EN");
        assertThat(kept.hasHandled(12)).isTrue();
        assertThat(kept.hasHandled(13)).isFalse();
    }

    @Test
    void of_two_nodes_one_has_a_chat_in_hand_until_it_is_kept() {
        var nodes = TestNodes.sharing(database.template(), 2);
        var one = new ConversationStore(database.template(), nodes.get(0));
        var other = new ConversationStore(database.template(), nodes.get(1));

        var conversation = one.take(CHAT).orElseThrow();
        assertThat(other.take(CHAT)).isEmpty();
        assertThat(one.keep(conversation.afterUpdate(11))).isTrue();

        assertThat(other.take(CHAT).orElseThrow().hasHandled(11)).isTrue();
        assertThat(one.keep(conversation.afterUpdate(12))).isFalse();
        assertThat(documents().find(Filters.eq("_id", CHAT.value())).map(ConversationDocument::read))
                .allSatisfy(kept -> assertThat(kept.hasHandled(12)).isFalse());
    }
}
