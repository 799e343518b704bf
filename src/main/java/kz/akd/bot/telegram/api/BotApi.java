package kz.akd.bot.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.telegram.pace.SendingPace;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The Bot API server: Telegram's, a self-hosted one, or the playground inside this application. Its address is looked up
 * at the first call, because the playground's port is known only once the web server listens.
 */
@Component
public class BotApi {

    private static final int PARALLEL_CALLS = 64;

    /** As many as there may be calls at once: with the usual five, a busy bot would connect anew for most of its calls. */
    private static final ConnectionPool CONNECTIONS = new ConnectionPool(PARALLEL_CALLS, 5, TimeUnit.MINUTES);

    private static final MediaType JSON = MediaType.get("application/json");

    /** Longer than the longest poll Telegram allows (Bot API, getUpdates: 50 seconds). */
    private static final Duration POLL_TIMEOUT = Duration.ofSeconds(60);

    private final Environment environment;
    private final SendingPace pace;
    private final MeterRegistry meters;
    private final SignsOfLife signs;
    private final OkHttpClient files;
    private final OkHttpClient calls;
    private final OkHttpClient polls = http(POLL_TIMEOUT);
    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Map<String, HttpUrl> addresses = new ConcurrentHashMap<>();
    private volatile @Nullable TelegramClient uploads;

    BotApi(Environment environment, SendingPace pace, MeterRegistry meters, SignsOfLife signs) {
        this.environment = environment;
        this.files = http(Duration.ofSeconds(environment.getProperty("akd.telegram.call-seconds", Integer.class, 10)));
        this.calls = files.newBuilder().addInterceptor(new TakenMessages()).build();
        this.pace = pace;
        this.meters = meters;
        this.signs = signs;
    }

    public <T extends Serializable> T call(BotApiMethod<T> method) throws CallFailed {
        return measured(method.getMethod(), () -> answerOf(calls, method));
    }

    /** The library has this one by itself, as it may carry a certificate. */
    public void call(SetWebhook method) throws CallFailed {
        measured(SetWebhook.PATH, () -> uploads().execute(method));
    }

    public Message call(SendPhoto method) throws CallFailed {
        return measured(SendPhoto.PATH, () -> uploads().execute(method));
    }

    public Message call(SendVideo method) throws CallFailed {
        return measured(SendVideo.PATH, () -> uploads().execute(method));
    }

    public Message call(SendDocument method) throws CallFailed {
        return measured(SendDocument.PATH, () -> uploads().execute(method));
    }

    /** Made by this thread: the library would make it on another, and have this one wait. */
    private <T extends Serializable> T answerOf(OkHttpClient http, BotApiMethod<T> method) throws TelegramApiException {
        method.validate();
        var request = new Request.Builder()
                .url(addresses.computeIfAbsent(method.getMethod(), this::addressOf))
                .post(RequestBody.create(written(method), JSON))
                .build();
        try (var answer = http.newCall(request).execute()) {
            return method.deserializeResponse(answer.body().string());
        } catch (IOException unanswered) {
            throw new TelegramApiException("no answer", unanswered);
        }
    }

    private byte[] written(BotApiMethod<?> method) throws TelegramApiException {
        try {
            return mapper.writeValueAsBytes(method);
        } catch (JsonProcessingException impossible) {
            throw new TelegramApiException("cannot be written", impossible);
        }
    }

    private HttpUrl addressOf(String method) {
        var address = address();
        return new HttpUrl.Builder()
                .scheme(address.getScheme())
                .host(address.getHost())
                .port(port(address))
                .addPathSegment("bot" + token())
                .addPathSegment(method)
                .build();
    }

    /** Bot API, getFile: the content is at an address of its own, which holds the token. The library knows only Telegram's. */
    public byte[] content(String path, int most) throws CallFailed {
        var request = new Request.Builder()
                .url(address().toString().replaceFirst("/$", "") + "/file/bot" + token() + "/" + path)
                .build();
        try (var answer = files.newCall(request).execute()) {
            if (!answer.isSuccessful()) {
                throw new CallFailed(answer.code(), "the file cannot be had", 0);
            }
            var content = answer.body().byteStream().readNBytes(most + 1);
            if (content.length > most) {
                throw new CallFailed(413, "the file is too large", 0);
            }
            return content;
        } catch (IOException unanswered) {
            throw new CallFailed(CallFailed.NO_ANSWER, unanswered.getClass().getSimpleName(), 0);
        }
    }

    private <T extends Serializable> T measured(String name, Call<T> call) throws CallFailed {
        long begin = System.nanoTime();
        var outcome = "ok";
        try {
            return execute(call);
        } catch (CallFailed failure) {
            outcome = failure.kind();
            failure.retryAfter().ifPresent(pace::pause);
            throw failure;
        } finally {
            meters.timer("akd.telegram.calls", "method", name.toLowerCase(Locale.ROOT), "outcome", outcome)
                    .record(Duration.ofNanos(System.nanoTime() - begin));
            signs.heard(outcome);
        }
    }

    /** A call that may take long, and can be cut short. */
    public <T extends Serializable> T poll(BotApiMethod<T> method) throws CallFailed {
        var outcome = "ok";
        try {
            return execute(() -> answerOf(polls, method));
        } catch (CallFailed failure) {
            outcome = failure.kind();
            throw failure;
        } finally {
            signs.heard(outcome);
        }
    }

    /** One call, as the library makes it or reads its answer. */
    private interface Call<T> {
        T made() throws TelegramApiException;
    }

    public void cutPollsShort() {
        polls.dispatcher().cancelAll();
    }

    private static <T extends Serializable> T execute(Call<T> call) throws CallFailed {
        try {
            return call.made();
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
        var movedTo = parameters == null ? null : parameters.getMigrateToChatId();
        return new CallFailed(
                code == null ? CallFailed.NO_ANSWER : code,
                words == null ? "no description" : words,
                pause == null ? 0 : pause,
                movedTo == null ? 0 : movedTo);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    /** For what carries a file, which the library writes in parts. */
    private TelegramClient uploads() {
        var known = uploads;
        if (known != null) {
            return known;
        }
        var address = address();
        var url = TelegramUrl.builder()
                .schema(address.getScheme())
                .host(address.getHost())
                .port(port(address))
                .testServer(false)
                .build();
        var made = new OkHttpTelegramClient(mapper, calls, token(), url);
        uploads = made;
        return made;
    }

    private String token() {
        return environment.getRequiredProperty("akd.telegram.token");
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
                .connectionPool(CONNECTIONS)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .build();
    }
}
