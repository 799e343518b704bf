package kz.akd.bot.telegram.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** The bot's name, which Telegram is asked for once, and addresses with it (Bot API, deep linking). */
@Component
public class BotName {

    private final BotApi api;
    private volatile @Nullable String name;

    BotName(BotApi api) {
        this.api = api;
    }

    public String get() throws CallFailed {
        var known = name;
        if (known != null) {
            return known;
        }
        var asked = api.call(new GetMe()).getUserName();
        name = asked;
        return asked;
    }

    public String opening(String start) throws CallFailed {
        return "https://t.me/" + get() + "?start=" + start;
    }

    String openingInGroup(String start) throws CallFailed {
        return "https://t.me/" + get() + "?startgroup=" + start;
    }
}
