package kz.akd.bot.telegram;

import java.net.URI;
import kz.akd.bot.chatkit.DeepLinks;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Addresses with the bot's name, which it is asked for once. */
@Component
class TelegramDeepLinks implements DeepLinks {

    private final BotApi api;
    private volatile @Nullable String name;

    TelegramDeepLinks(BotApi api) {
        this.api = api;
    }

    @Override
    public URI to(String kind, String id) throws Undelivered {
        var start = kind + "_" + id;
        if (!start.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not to be opened: " + kind);
        }
        return URI.create("https://t.me/" + name() + "?start=" + start);
    }

    private String name() throws Undelivered {
        var known = name;
        if (known != null) {
            return known;
        }
        try {
            var asked = api.call(new GetMe()).getUserName();
            name = asked;
            return asked;
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }
}
