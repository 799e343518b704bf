package kz.akd.bot.playground.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import kz.akd.bot.playground.Gathering;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.Playground;
import kz.akd.bot.playground.StandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The stand-in's inline mode and groups refuse what Telegram refuses, in Telegram's words. */
class InlineApiTest {

    private static final String ARTICLE = """
            {"type":"article","id":"a","title":"One","input_message_content":{"message_text":"<b>One</b>","parse_mode":"HTML"},
             "reply_markup":{"inline_keyboard":[[{"text":"Tap","callback_data":"x"}]]}}""";

    private static StandIn standIn;
    private Playground playground;
    private Phone phone;
    private Gathering group;

    @BeforeAll
    static void start() {
        standIn = StandIn.start("akd.playground.floods=true");
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @BeforeEach
    void newGroup() {
        playground = standIn.playground();
        phone = playground.newPhone("Test", "en");
        group = playground.newGroup("Test", phone);
        playground.post(
                "/playground/api/people/" + phone.id() + "/groups/" + group.id() + "/bot",
                Json.object().put("in", true));
    }

    private JsonNode call(String method, String json, int status) {
        return Json.parse(playground.exchange(
                "POST", "/bot1:playground/" + method, BodyPublishers.ofString(json), "application/json", status));
    }

    private static String words(JsonNode refused) {
        return refused.path("description").asString("");
    }

    /** Asks by phone, and answers as the bot once the query has come. */
    private CompletableFuture<JsonNode> asks(String words) {
        return CompletableFuture.supplyAsync(() -> group.finds(phone, words));
    }

    private JsonNode nextUpdate(String kind) {
        for (; ; ) {
            var updates = call("getUpdates", "{\"timeout\":5}", 200).path("result");
            for (var update : updates) {
                call("getUpdates", "{\"offset\":" + (update.path("update_id").asInt() + 1) + "}", 200);
                if (update.has(kind)) {
                    return update.path(kind);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            answerInlineQuery | {"inline_query_id":"x","results":[]} | query is too old
            answerInlineQuery | {"inline_query_id":"x","results":[{"type":"article","id":"","title":"x"}]} | RESULT_ID_INVALID
            answerInlineQuery | {"inline_query_id":"x","results":[{"type":"article","id":"a","title":""}]} | ARTICLE_TITLE_EMPTY
            answerInlineQuery | {"inline_query_id":"x","results":[{"type":"article","id":"a","title":"x"}]} | Input message content is not specified
            answerInlineQuery | {"inline_query_id":"x","results":[{"type":"article","id":"a","title":"x","input_message_content":{"message_text":"<b>","parse_mode":"HTML"}}]} | can't parse entities
            answerInlineQuery | {"inline_query_id":"x","results":[],"button":{"text":"x","start_parameter":"a b"}} | START_PARAM_INVALID
            answerCallbackQuery | {"callback_query_id":"x","url":"https://example.org"} | URL_INVALID
            editMessageText | {"inline_message_id":"nothing","text":"x"} | MESSAGE_ID_INVALID
            sendMessage | {"chat_id":-42,"text":"x"} | chat not found
            sendMessage | {"chat_id":{group},"text":"x","reply_parameters":{"message_id":99999}} | message to be replied not found
            sendMessage | {"chat_id":{group},"text":"x","reply_markup":{"keyboard":[[{"text":"x","request_contact":true}]]}} | private chats only
            """)
    void a_bad_request_is_refused(String method, String json, String words) {
        var refused = call(method, json.replace("{group}", Long.toString(group.id())), 400);

        assertThat(words(refused)).startsWith("Bad Request: ").contains(words);
    }

    @Test
    void what_is_chosen_stands_in_the_chat_and_is_changed_by_its_own_id_alone() {
        var asked = asks("one");
        var query = nextUpdate("inline_query");
        assertThat(query.path("query").asString()).isEqualTo("one");
        assertThat(query.path("chat_type").asString()).isEqualTo("supergroup");
        var id = query.path("id").asString();
        call("answerInlineQuery", "{\"inline_query_id\":\"" + id + "\",\"results\":[" + ARTICLE + "]}", 200);
        assertThat(words(call("answerInlineQuery", "{\"inline_query_id\":\"" + id + "\",\"results\":[]}", 400)))
                .contains("query is too old");

        var sent = playground.post(
                "/playground/api/people/" + phone.id() + "/inline/chosen",
                Json.object()
                        .put("query_id", asked.join().path("query_id").asString())
                        .put("result_id", "a"));

        var chosen = nextUpdate("chosen_inline_result");
        var inline = chosen.path("inline_message_id").asString();
        assertThat(group.newest().path("text").asString()).isEqualTo("One");
        assertThat(call("editMessageText", "{\"inline_message_id\":\"" + inline + "\",\"text\":\"Two\"}", 200)
                        .path("result")
                        .asBoolean())
                .isTrue();
        assertThat(group.newest().path("text").asString()).isEqualTo("Two");
        assertThat(words(call(
                        "editMessageText",
                        "{\"chat_id\":" + group.id() + ",\"message_id\":"
                                + sent.path("message_id").asInt() + ",\"text\":\"x\"}",
                        400)))
                .contains("message can't be edited");
    }

    @Test
    void a_group_without_the_bot_and_one_that_moved_refuse_messages() {
        var small = playground.newGroup("Small", false, phone);
        var json = "{\"chat_id\":" + small.id() + ",\"text\":\"x\"}";
        assertThat(words(call("sendMessage", json, 403))).contains("bot was kicked from the group chat");

        var large = small.upgraded();

        var refused = call("sendMessage", json, 400);
        assertThat(words(refused)).contains("upgraded to a supergroup");
        assertThat(refused.path("parameters").path("migrate_to_chat_id").asLong())
                .isEqualTo(large.id());
    }

    @Test
    void a_group_takes_twenty_messages_a_minute() {
        var json = "{\"chat_id\":" + group.id() + ",\"text\":\"x\"}";
        for (int i = 0; i < 20; i++) {
            call("sendMessage", json, 200);
        }

        var refused = call("sendMessage", json, 429);

        assertThat(refused.path("parameters").path("retry_after").asInt()).isBetween(1, 3);
    }
}
