package kz.akd.bot.playground.world;

import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.node.ObjectNode;

/** The bot itself, as the Bot API shows it. */
public final class Bot {

    public static final String USERNAME = "akd_playground_bot";

    private Bot() {}

    public static ObjectNode user() {
        return Json.object()
                .put("id", World.BOT_ID)
                .put("is_bot", true)
                .put("first_name", "AKD")
                .put("username", USERNAME);
    }

    /** What getMe answers. */
    public static ObjectNode me() {
        return user().put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true);
    }
}
