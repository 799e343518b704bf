package kz.akd.bot.playground.api;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.world.Account;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.Chat;
import kz.akd.bot.playground.world.GroupChat;
import kz.akd.bot.playground.world.InlineMessages;
import kz.akd.bot.playground.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people type after the bot's name in a chat, what the bot found, and what they chose of it. */
public final class Inlines {

    private static final int REMEMBERED = 1000;

    /** As long as a phone waits for results. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final World world;
    private final Map<String, Query> queries = new LinkedHashMap<>();

    public Inlines(World world) {
        this.world = world;
    }

    private static final class Query {
        final Account person;
        final Chat chat;
        final String words;
        final String offset;

        @Nullable
        ObjectNode answer;

        private Instant answered = Instant.MIN;

        Query(Account person, Chat chat, String words, String offset) {
            this.person = person;
            this.chat = chat;
            this.words = words;
            this.offset = offset;
        }

        boolean isForEverybodyAt(Instant now) {
            return answer != null
                    && !answer.path("is_personal").asBoolean(false)
                    && now.isBefore(
                            answered.plusSeconds(answer.path("cache_time").asLong()));
        }
    }

    /** Asks the bot, and waits for what it finds. */
    public JsonNode ask(Account person, Chat chat, String words, String offset) throws InterruptedException {
        if (words.length() > 256) {
            throw new IllegalArgumentException("a query has at most 256 characters");
        }
        var id = UUID.randomUUID().toString();
        var query = new Query(person, chat, words, offset);
        query.answer = cached(query);
        synchronized (queries) {
            queries.put(id, query);
            if (queries.size() > REMEMBERED) {
                queries.remove(queries.keySet().iterator().next());
            }
        }
        if (query.answer != null) {
            return query.answer.deepCopy().put("query_id", id);
        }
        var update = Json.object()
                .put("id", id)
                .put("query", words)
                .put("offset", offset)
                .put("chat_type", chat instanceof GroupChat group ? group.type() : "sender");
        update.set("from", person.user());
        world.updates().add("inline_query", update);
        return answer(id, query);
    }

    /** What Telegram shows to everybody who types the same, without asking the bot again: all but personal answers. */
    private @Nullable ObjectNode cached(Query query) {
        synchronized (queries) {
            return queries.values().stream()
                    .filter(other -> other.words.equals(query.words) && other.offset.equals(query.offset))
                    .filter(other -> other.isForEverybodyAt(world.now()))
                    .map(other -> other.answer)
                    .findFirst()
                    .orElse(null);
        }
    }

    private JsonNode answer(String id, Query query) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (queries) {
            while (query.answer == null) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    throw new IllegalArgumentException("the bot found nothing to say");
                }
                queries.wait(left);
            }
            return query.answer.deepCopy().put("query_id", id);
        }
    }

    void answered(String id, ObjectNode answer) {
        synchronized (queries) {
            var query = queries.get(id);
            if (query == null || query.answer != null) {
                throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
            }
            query.answer = answer;
            query.answered = world.now();
            queries.notifyAll();
        }
    }

    /**
     * Sends what was chosen into the chat where it was asked for.
     *
     * @param feedback whether the bot is told of it, as it can be set with BotFather
     */
    public Phones.Sent choose(String id, String result, boolean feedback) {
        Query query;
        synchronized (queries) {
            query = queries.get(id);
        }
        if (query == null || query.answer == null) {
            throw new IllegalArgumentException("no such query");
        }
        for (var each : query.answer.path("results")) {
            if (each.path("id").asString("").equals(result)) {
                return send(query, result, (ObjectNode) each.path("message"), feedback);
            }
        }
        throw new IllegalArgumentException("no such result");
    }

    private Phones.Sent send(Query query, String result, ObjectNode message, boolean feedback) {
        synchronized (world) {
            var content = message.deepCopy();
            content.set("via_bot", Bot.user());
            var inlineId = UUID.randomUUID().toString().replace("-", "");
            if (message.has("reply_markup")) {
                content.put(InlineMessages.ID, inlineId);
            }
            var said = world.say(query.chat, query.person.user(), content);
            int update = 0;
            if (feedback) {
                var chosen = Json.object().put("result_id", result).put("query", query.words);
                chosen.set("from", query.person.user());
                if (message.has("reply_markup")) {
                    chosen.put(InlineMessages.ID, inlineId);
                }
                update = world.updates().add("chosen_inline_result", chosen);
            }
            if (!(query.chat instanceof GroupChat group) || group.hasBot) {
                update = world.updates().add("message", InlineMessages.told(said));
            }
            return new Phones.Sent(update, said.path("message_id").asInt(), null);
        }
    }
}
