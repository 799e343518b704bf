package kz.akd.bot.playground.api;

import java.util.List;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.world.Account;
import kz.akd.bot.playground.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The lists of commands, by scope and language. */
final class CommandMethods {

    private static final int MOST = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    private final World world;

    CommandMethods(World world) {
        this.world = world;
    }

    JsonNode setMyCommands(Call call) {
        var commands = call.json("commands");
        if (commands.size() > MOST) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        for (var command : commands) {
            if (!command.path("command").asString("").matches("[a-z0-9_]{1,32}")) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            var description = command.path("description").asString("");
            if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
                throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        var kept = Json.object();
        kept.set("commands", commands);
        world.keepDocument(key(call), kept);
        synchronized (world) {
            world.chats().stream().filter(chat -> chat.started).forEach(world::changed);
        }
        return BooleanNode.TRUE;
    }

    JsonNode deleteMyCommands(Call call) {
        world.dropDocument(key(call));
        return BooleanNode.TRUE;
    }

    JsonNode getMyCommands(Call call) {
        var kept = world.document(key(call));
        return kept == null ? Json.array() : kept.path("commands");
    }

    /** What a person's phone lists: the narrowest scope that has a list, in their language before any other. */
    JsonNode listedFor(Account person) {
        return listed(person, List.of("chat/" + person.id(), "all_private_chats", "default"));
    }

    private JsonNode listed(Account person, List<String> scopes) {
        for (var scope : scopes) {
            for (var language : List.of(person.languageCode(), "")) {
                var kept = world.document("commands/" + scope + "/" + language);
                if (kept != null) {
                    return kept.path("commands");
                }
            }
        }
        return Json.array();
    }

    /** What phones list in groups. */
    JsonNode listedInGroups(Account person) {
        return listed(person, List.of("all_group_chats", "default"));
    }

    private String key(Call call) {
        var scope = call.json("scope");
        var type = scope.path("type").asString("default");
        var narrowed = type.equals("chat") ? "chat/" + chatOf(scope) : type;
        return "commands/" + narrowed + "/" + call.text("language_code");
    }

    private long chatOf(JsonNode scope) {
        return world.anyChat(Long.parseLong(scope.path("chat_id").asString("0")))
                .id();
    }
}
