package kz.akd.bot.playground;

import tools.jackson.databind.node.ObjectNode;

/** The bot itself, as the Bot API shows it. */
final class Bot {

    static final String USERNAME = "akd_playground_bot";

    private Bot() {}

    static ObjectNode user() {
        return Json.object()
                .put("id", World.BOT_ID)
                .put("is_bot", true)
                .put("first_name", "AKD")
                .put("username", USERNAME);
    }

    /** What getMe answers. */
    static ObjectNode me() {
        return user().put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true);
    }
}
