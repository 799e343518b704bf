package kz.akd.bot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.telegram.pace.SendingPace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a failed call comes to: whether it may be tried again, and nothing of the token. */
class BotApiFailuresTest {

    private static final String TOKEN = "123:SECRET";

    private static CallFailed failureAt(String address) {
        return catchThrowableOfType(CallFailed.class, () -> apiAt(address).call(new GetMe()));
    }

    private static BotApi apiAt(String address) {
        var pace = new SendingPace(TestNodes.alone(null), 30, 20, 20, 0);
        var environment = new MockEnvironment()
                .withProperty("akd.telegram.token", TOKEN)
                .withProperty("akd.telegram.url", address);
        return new BotApi(environment, pace, new SimpleMeterRegistry(), new SignsOfLife());
    }

    @Test
    void a_server_that_is_down_may_come_back() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        var failure = failureAt("http://127.0.0.1:" + closed);

        assertThat(failure.passing()).isTrue();
        assertThat(failure).hasMessageNotContaining("SECRET");
    }

    @Test
    void a_name_that_cannot_be_looked_up_may_be_found_later() {
        var failure = failureAt("http://no-such-host.invalid");

        assertThat(failure.passing()).isTrue();
        assertThat(failure.kind()).isEqualTo("no_answer");
        assertThat(failure).hasMessageNotContaining("SECRET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200; <html>Maintenance</html>; true",
                "502; <html>Bad Gateway</html>; true",
                "500; {\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}; true",
                "200; {}; true",
                "409; {\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated\"}; false",
                "400; {\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: chat not found\"}; false"
            })
    void an_answer_of_any_kind_is_understood(int status, String body, boolean passing) throws IOException {
        try (var server = new Answering(status, body)) {
            assertThat(failureAt(server.address()).passing()).isEqualTo(passing);
        }
    }

    @Test
    void a_refusal_for_the_pace_says_for_how_long() throws IOException {
        try (var server = new Answering(
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 7\","
                        + "\"parameters\":{\"retry_after\":7}}")) {
            var failure = failureAt(server.address());

            assertThat(failure.passing()).isTrue();
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true,\"result\":{\"message_id\":7,\"date\":4102444800,\"chat\":{\"id\":1,\"type\":\"private\"}}}",
                "{\"ok\":true,\"result\":{\"message_id\":7,\"chat\":\"of another kind\",\"entities\":{\"new\":[]}}}",
                "{\"ok\":true,\"result\":{\"message_id\":7,\"unheard_of\":[{}]}}"
            })
    void rule_5_a_message_that_was_taken_is_known_by_its_id_whatever_else_is_said_of_it(String body) throws Exception {
        try (var server = new Answering(200, body)) {
            var api = apiAt(server.address());

            assertThat(api.call(new SendMessage("1", "Salem")).getMessageId()).isEqualTo(7);
            assertThat(api.call(EditMessageText.builder()
                            .chatId("1")
                            .messageId(7)
                            .text("Salem")
                            .build()))
                    .isInstanceOf(Message.class);
        }
    }

    /** A server with one answer. */
    private static final class Answering implements AutoCloseable {
        private final HttpServer server;

        public Answering(int status, String body) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
