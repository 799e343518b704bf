package kz.akd.bot.telegram;

import kz.akd.bot.chatkit.Letter;
import kz.akd.bot.chatkit.Outgoing;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Brings a letter to the server by the call that its kind needs: words alone, below a picture, or below a document. */
@Component
class Carrying {

    private final BotApi api;
    private final Writing writing;

    Carrying(BotApi api, Writing writing) {
        this.api = api;
        this.writing = writing;
    }

    Message reply(PersonId to, Letter letter) throws CallFailed {
        return sent(to, letter, false);
    }

    /**
     * Mail is there for its words: where the server refuses what it carries, such as a picture that it has no more, they
     * go alone.
     *
     * @param paid whether the association pays for a faster pace (Bot API, allow_paid_broadcast)
     */
    void mail(Outgoing mail, boolean paid) throws CallFailed {
        var letter = mail.letter();
        try {
            sent(mail.to(), letter, paid);
        } catch (CallFailed refused) {
            if (letter.attachment() == null || refused.code() != 400 || refused.unreachable()) {
                throw refused;
            }
            sent(mail.to(), letter.inWords(), paid);
        }
    }

    private Message sent(PersonId to, Letter letter, boolean paid) throws CallFailed {
        var attachment = letter.attachment();
        if (attachment == null) {
            var message = writing.sending(to, letter);
            message.setAllowPaidBroadcast(paid ? true : null);
            return api.call(message);
        }
        switch (attachment.kind()) {
            case PICTURE -> {
                var picture = writing.picture(to, letter, attachment);
                picture.setAllowPaidBroadcast(paid ? true : null);
                return api.call(picture);
            }
            case DOCUMENT -> {
                var document = writing.document(to, letter, attachment);
                document.setAllowPaidBroadcast(paid ? true : null);
                return api.call(document);
            }
        }
        throw new IllegalStateException("nobody carries a " + attachment);
    }
}
