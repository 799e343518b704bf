package kz.akd.bot.telegram;

import kz.akd.bot.chatkit.letter.Downloads;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.api.CallFailed;
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
