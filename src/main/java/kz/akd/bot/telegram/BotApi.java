package kz.akd.bot.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The Bot API server: Telegram's, a self-hosted one, or the playground inside this application. Its address is looked up
 * at the first call, because the playground's port is known only once the web server listens.
 */
@Component
class BotApi {

    private static final int PARALLEL_CALLS = 64;
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(20);

    /** Longer than the longest poll, see {@link UpdatePoller}. */
    private static final Duration POLL_TIMEOUT = Duration.ofSeconds(60);

    private final Environment environment;
    private final OkHttpClient calls = http(CALL_TIMEOUT);
    private final OkHttpClient polls = http(POLL_TIMEOUT);
    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    BotApi(Environment environment) {
        this.environment = environment;
    }

    <T extends Serializable> T call(BotApiMethod<T> method) throws CallFailed {
        return execute(client(calls), method);
    }

    /** A call that may take long, and can be cut short. */
    <T extends Serializable> T poll(BotApiMethod<T> method) throws CallFailed {
        return execute(client(polls), method);
    }

    void cutPollsShort() {
        polls.dispatcher().cancelAll();
    }

    private static <T extends Serializable> T execute(TelegramClient client, BotApiMethod<T> method) throws CallFailed {
        try {
            return client.execute(method);
        } catch (TelegramApiRequestException refused) {
            throw failure(refused);
        } catch (TelegramApiException | RuntimeException unanswered) {
            throw new CallFailed(
                    CallFailed.NO_ANSWER, rootOf(unanswered).getClass().getSimpleName(), 0);
        }
    }

    private static CallFailed failure(TelegramApiRequestException refused) {
        var code = refused.getErrorCode();
        var words = refused.getApiResponse();
        var parameters = refused.getParameters();
        var pause = parameters == null ? null : parameters.getRetryAfter();
        return new CallFailed(
                code == null ? CallFailed.NO_ANSWER : code,
                words == null ? "no description" : words,
                pause == null ? 0 : pause);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    private TelegramClient client(OkHttpClient http) {
        var address = address();
        var url = TelegramUrl.builder()
                .schema(address.getScheme())
                .host(address.getHost())
                .port(port(address))
                .testServer(false)
                .build();
        return new OkHttpTelegramClient(mapper, http, environment.getRequiredProperty("akd.telegram.token"), url);
    }

    private URI address() {
        var configured = environment.getProperty("akd.telegram.url", "");
        return URI.create(
                configured.isBlank()
                        ? "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")
                        : configured);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "http".equals(address.getScheme()) ? 80 : 443;
    }

    private static OkHttpClient http(Duration timeout) {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(PARALLEL_CALLS);
        dispatcher.setMaxRequestsPerHost(PARALLEL_CALLS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .build();
    }
}
