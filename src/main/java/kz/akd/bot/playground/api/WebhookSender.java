package kz.akd.bot.playground.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.world.UpdateQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings updates to the bot as Telegram does: those of a chat one after another, different chats side by side; what is
 * not answered with success is brought again after a growing pause, for ever.
 */
public final class WebhookSender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final UpdateQueue updates;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<Long, Delay> delays = new HashMap<>();
    private final Set<Long> busy = new HashSet<>();
    private final Thread thread = new Thread(this::work, "webhook-sender");
    private @Nullable Target target;
    private List<URI> instead = List.of();
    private int turn;
    private String lastError = "";
    private boolean closed;

    /** Where to bring updates, and how, as setWebhook says. */
    record Target(URI url, String secret, int connections, List<String> kinds) {}

    /** A chat whose first update was not taken. */
    private record Delay(int attempts, long until) {}

    public WebhookSender(UpdateQueue updates) {
        this.updates = updates;
        thread.setDaemon(true);
        thread.start();
    }

    /** Brings them there from now on; null: to nobody. */
    void bringTo(@Nullable Target newTarget) {
        synchronized (updates) {
            target = newTarget;
            delays.clear();
            updates.notifyAll();
        }
    }

    /** Several nodes take turns, in place of the one address that was set. */
    public void bringInTurnTo(List<URI> addresses) {
        synchronized (updates) {
            instead = List.copyOf(addresses);
            updates.notifyAll();
        }
    }

    String lastError() {
        synchronized (updates) {
            return lastError;
        }
    }

    private void work() {
        synchronized (updates) {
            while (!closed) {
                if (target != null) {
                    bringWhatCanBe(target);
                }
                try {
                    updates.wait(FIRST_PAUSE_MILLIS);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }
    }

    private void bringWhatCanBe(Target to) {
        var passed = new HashSet<>(busy);
        for (var update : updates.from(0, Integer.MAX_VALUE, to.kinds())) {
            if (busy.size() >= to.connections()) {
                return;
            }
            long chat = chatOf(update);
            if (passed.add(chat) && isTime(chat)) {
                busy.add(chat);
                bring(update, chat, to);
            }
        }
    }

    private boolean isTime(long chat) {
        var delay = delays.get(chat);
        return delay == null || delay.until() <= System.nanoTime();
    }

    private void bring(ObjectNode update, long chat, Target to) {
        var address = instead.isEmpty() ? to.url() : instead.get(Math.floorMod(turn++, instead.size()));
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", to.secret())
                .POST(BodyPublishers.ofString(Json.write(update)))
                .build();
        var unused = http.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> answered(update, chat, answer, failure));
    }

    private boolean answered(
            ObjectNode update, long chat, @Nullable HttpResponse<?> answer, @Nullable Throwable failure) {
        boolean taken = answer != null && answer.statusCode() / 100 == 2;
        synchronized (updates) {
            busy.remove(chat);
            if (taken) {
                delays.remove(chat);
                updates.confirm(update.path("update_id").asInt());
            } else {
                int attempts = delays.getOrDefault(chat, new Delay(0, 0)).attempts() + 1;
                long pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempts - 1, 10));
                delays.put(
                        chat,
                        new Delay(
                                attempts,
                                System.nanoTime() + Duration.ofMillis(pause).toNanos()));
                lastError = answer == null
                        ? String.valueOf(failure)
                        : "Wrong response from the webhook: " + answer.statusCode();
            }
            updates.notifyAll();
        }
        return taken;
    }

    private static long chatOf(ObjectNode update) {
        for (var kind : List.of("message", "my_chat_member")) {
            if (update.has(kind)) {
                return update.path(kind).path("chat").path("id").asLong();
            }
        }
        for (var kind : List.of("callback_query", "inline_query", "chosen_inline_result")) {
            if (update.has(kind)) {
                return update.path(kind).path("from").path("id").asLong();
            }
        }
        return 0;
    }

    @Override
    public void close() {
        synchronized (updates) {
            closed = true;
            updates.notifyAll();
        }
    }
}
