package kz.akd.bot.telegram;

import java.net.URI;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.telegram.api.BotName;
import kz.akd.bot.telegram.api.CallFailed;
import org.springframework.stereotype.Component;

/** Addresses with the bot's name. */
@Component
class TelegramDeepLinks implements DeepLinks {

    private final BotName name;

    TelegramDeepLinks(BotName name) {
        this.name = name;
    }

    @Override
    public URI to(String kind, String id) throws Undelivered {
        var start = kind + "_" + id;
        if (!start.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not to be opened: " + kind);
        }
        try {
            return URI.create(name.opening(start));
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }

    @Override
    public String botName() throws Undelivered {
        try {
            return name.get();
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }
}
