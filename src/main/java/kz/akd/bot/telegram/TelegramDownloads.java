package kz.akd.bot.telegram;

import kz.akd.bot.chatkit.Downloads;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import kz.akd.bot.chatkit.SentFile;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetFile;

/** Files from the Bot API server. */
@Component
class TelegramDownloads implements Downloads {

    private final BotApi api;

    TelegramDownloads(BotApi api) {
        this.api = api;
    }

    @Override
    public byte[] fetch(SentFile file, int most) throws Undelivered {
        try {
            var there = api.call(GetFile.builder().fileId(file.id()).build());
            return api.content(there.getFilePath(), most);
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }
}
