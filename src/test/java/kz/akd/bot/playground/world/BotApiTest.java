package kz.akd.bot.playground.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.Playground;
import kz.akd.bot.playground.RawHttp;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.playground.api.Faults;
import kz.akd.bot.playground.message.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The stand-in refuses what Telegram refuses, in Telegram's words. */
class BotApiTest {

    private static StandIn standIn;
    private Playground playground;
    private Phone phone;

    @BeforeAll
    static void start() {
        standIn = StandIn.start();
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @BeforeEach
    void newPhone() {
        playground = standIn.playground();
        phone = playground.newPhone("Test", "en");
    }

    private JsonNode call(String method, String json, int status) {
        return call(playground, method, json.replace("{me}", Long.toString(phone.id())), status);
    }

    private static JsonNode call(Playground playground, String method, String json, int status) {
        return Json.parse(playground.exchange(
                "POST", "/bot1:playground/" + method, BodyPublishers.ofString(json), "application/json", status));
    }

    private void said(String text) {
        playground.post(
                "/playground/api/people/" + phone.id() + "/messages",
                Json.object().put("text", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sendMessage | {"chat_id":{me},"text":""} | message text is empty
            sendMessage | {"chat_id":{me},"text":"  "} | message text is empty
            sendMessage | {"chat_id":999,"text":"x"} | chat not found
            sendMessage | {"chat_id":{me},"text":"<b>x","parse_mode":"HTML"} | can't parse entities: Can't find end tag corresponding to start tag "b"
            sendMessage | {"chat_id":{me},"text":"<foo>x</foo>","parse_mode":"HTML"} | can't parse entities: Unsupported start tag "foo" at byte offset 0
            sendMessage | {"chat_id":{me},"text":"a < b","parse_mode":"HTML"} | can't parse entities: Unsupported start tag
            sendMessage | {"chat_id":{me},"text":"<b>x</i>","parse_mode":"HTML"} | can't parse entities: Unmatched end tag
            sendMessage | {"chat_id":{me},"text":"<tg-time unix=\\"x\\" format=\\"t\\">x</tg-time>","parse_mode":"HTML"} | can't parse entities: Invalid date-time
            sendMessage | {"chat_id":{me},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x"}]]}} | Text buttons are unallowed
            sendMessage | {"chat_id":{me},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"","callback_data":"x"}]]}} | Text buttons must be non-empty
            sendMessage | {"chat_id":{me},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":""}]]}} | BUTTON_DATA_INVALID
            sendMessage | {"chat_id":{me},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5"}]]}} | BUTTON_DATA_INVALID
            sendMessage | {"chat_id":{me},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x","url":"nowhere"}]]}} | Wrong HTTP URL
            sendVenue | {"chat_id":{me},"latitude":1,"title":"x","address":"x"} | longitude is empty
            sendVenue | {"chat_id":{me},"latitude":91,"longitude":1,"title":"x","address":"x"} | Wrong venue location specified
            sendVenue | {"chat_id":{me},"latitude":1,"longitude":1,"title":"","address":"x"} | VENUE_TITLE_EMPTY
            sendPhoto | {"chat_id":{me},"photo":"nonsense"} | wrong remote file identifier specified
            sendDocument | {"chat_id":{me},"document":"nonsense"} | wrong remote file identifier specified
            editMessageText | {"chat_id":{me},"message_id":99999,"text":"x"} | message to edit not found
            deleteMessage | {"chat_id":{me},"message_id":99999} | message to delete not found
            answerCallbackQuery | {"callback_query_id":"nonsense","text":"x"} | query is too old
            setMyCommands | {"commands":[{"command":"With Space","description":"x"}]} | BOT_COMMAND_INVALID
            setMyCommands | {"commands":[{"command":"x","description":""}]} | BOT_COMMAND_DESCRIPTION_INVALID
            getFile | {"file_id":"nonsense"} | wrong file_id
            """)
    void a_bad_request_is_refused_in_telegrams_words(String method, String json, String words) {
        said("/start");

        var refused = call(method, json, 400);

        assertThat(refused.path("description").asString())
                .startsWith("Bad Request: ")
                .contains(words);
    }

    @Test
    void texts_captions_and_toasts_have_limits() {
        said("/start");
        call("sendMessage", "{\"chat_id\":{me},\"text\":\"" + "x".repeat(4096) + "\"}", 200);
        assertThat(call("sendMessage", "{\"chat_id\":{me},\"text\":\"" + "x".repeat(4097) + "\"}", 400)
                        .path("description")
                        .asString())
                .contains("message is too long");
        assertThat(call(
                                "answerCallbackQuery",
                                "{\"callback_query_id\":\"1\",\"text\":\"" + "x".repeat(201) + "\"}",
                                400)
                        .path("description")
                        .asString())
                .contains("MESSAGE_TOO_LONG");
    }

    @Test
    void a_chat_that_was_never_started_or_is_blocked_is_forbidden() {
        assertThat(call("sendMessage", "{\"chat_id\":{me},\"text\":\"x\"}", 403)
                        .path("description")
                        .asString())
                .isEqualTo("Forbidden: bot can't initiate conversation with a user");
        said("/start");
        phone.blocks(true);
        assertThat(call("sendMessage", "{\"chat_id\":{me},\"text\":\"x\"}", 403)
                        .path("description")
                        .asString())
                .isEqualTo("Forbidden: bot was blocked by the user");
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() {
        said("/start");
        var id = call("sendMessage", "{\"chat_id\":{me},\"text\":\"same\"}", 200)
                .path("result")
                .path("message_id")
                .asInt();
        var edit = "{\"chat_id\":{me},\"message_id\":" + id + ",\"text\":\"%s\"}";

        assertThat(call("editMessageText", edit.formatted("same"), 400)
                        .path("description")
                        .asString())
                .contains("message is not modified");
        call("editMessageText", edit.formatted("other"), 200);
        assertThat(phone.lastMessage().path("text").asString()).isEqualTo("other");
    }

    @Test
    void unknown_methods_are_not_found_and_a_wrong_token_is_unauthorized() {
        call("sendHologram", "{}", 404);
        assertThat(playground.exchange("POST", "/bot1:wrong/getMe", BodyPublishers.noBody(), "application/json", 401))
                .contains("Unauthorized");
        call("GETME", "{}", 200);
    }

    @Test
    void entities_are_parsed_with_offsets_in_utf_16() {
        said("/start");
        var message = call(
                        "sendMessage",
                        "{\"chat_id\":{me},\"parse_mode\":\"HTML\",\"text\":\"😀 <b>Ә &amp; <i>B</i></b> &lt;x&gt;\"}",
                        200)
                .path("result");

        assertThat(message.path("text").asString()).isEqualTo("😀 Ә & B <x>");
        assertThat(message.path("entities").toString())
                .contains("\"type\":\"italic\",\"offset\":7,\"length\":1")
                .contains("\"type\":\"bold\",\"offset\":3,\"length\":5");
    }

    @Test
    void an_update_comes_again_until_a_later_offset_confirms_it() {
        said("first");
        var from = "{\"allowed_updates\":[\"message\"],\"limit\":100";
        var updates = call("getUpdates", from + "}", 200).path("result");
        int last = updates.get(updates.size() - 1).path("update_id").asInt();

        assertThat(call("getUpdates", from + "}", 200).path("result").size()).isEqualTo(updates.size());
        assertThat(call("getUpdates", from + ",\"offset\":" + (last + 1) + "}", 200)
                        .path("result")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_webhook_forbids_polling() {
        call("setWebhook", "{\"url\":\"https://example.org/hook\"}", 200);
        try {
            assertThat(call("getUpdates", "{}", 409).path("description").asString())
                    .contains("webhook is active");
        } finally {
            call("deleteWebhook", "{}", 200);
        }
    }

    @Test
    void ordered_faults_come_once() {
        standIn.faults().next("getMe", Faults.Fault.TOO_MANY);
        standIn.faults().next("getMe", Faults.Fault.SERVER_ERROR);

        assertThat(call("getMe", "{}", 429)
                        .path("parameters")
                        .path("retry_after")
                        .asInt())
                .isEqualTo(1);
        call("getMe", "{}", 500);
        call("getMe", "{}", 200);
    }

    @Test
    void floods_are_refused_with_the_seconds_to_wait() {
        try (var strict = StandIn.start("akd.playground.floods=true")) {
            var person = strict.playground().newPhone("Flooded", "en");
            strict.playground()
                    .post(
                            "/playground/api/people/" + person.id() + "/messages",
                            Json.object().put("text", "/start"));
            var message = "{\"chat_id\":" + person.id() + ",\"text\":\"x\"}";
            for (int i = 0; i < 20; i++) {
                call(strict.playground(), "sendMessage", message, 200);
            }
            int status = 200;
            for (int i = 0; i < 10 && status == 200; i++) {
                try {
                    call(strict.playground(), "sendMessage", message, 200);
                } catch (AssertionError refused) {
                    assertThat(refused.getMessage()).contains("429").contains("retry_after");
                    status = 429;
                }
            }
            assertThat(status).isEqualTo(429);
        }
    }

    @Test
    void what_was_said_is_there_after_a_restart(@TempDir Path directory) {
        var store = "akd.playground.store=" + directory.resolve("playground.mv");
        long id;
        try (var first = StandIn.start(store)) {
            var person = first.playground().newPhone("Kept", "kk");
            id = person.id();
            first.playground()
                    .post(
                            "/playground/api/people/" + id + "/messages",
                            Json.object().put("text", "салем"));
            call(first.playground(), "sendMessage", "{\"chat_id\":" + id + ",\"text\":\"жауап\"}", 200);
            first.playground().movesClock(Duration.ofDays(3));
        }
        try (var second = StandIn.start(store)) {
            assertThat(second.playground().phone(id).toString())
                    .contains("салем")
                    .contains("жауап");
            assertThat(call(second.playground(), "getUpdates", "{}", 200)
                            .path("result")
                            .toString())
                    .contains("салем");
            assertThat(second.playground().now()).isAfter(Instant.now().plus(Duration.ofDays(2)));
        }
    }

    @Test
    void other_sites_cannot_reach_it_under_a_name_of_their_own() {
        assertThat(RawHttp.status(standIn.address(), "/playground/api/people", "Host: evil.example"))
                .isEqualTo(403);
        assertThat(RawHttp.status(
                        standIn.address(), "/playground/api/people", "Host: 127.0.0.1", "Origin: http://evil.example"))
                .isEqualTo(403);
        assertThat(RawHttp.status(standIn.address(), "/playground/api/people", "Host: localhost"))
                .isEqualTo(200);
    }
}
