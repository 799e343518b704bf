package kz.akd.bot.telegram.api;

import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.mail.Outgoing;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Brings a letter to the server by the call that its kind needs: words alone, below a picture or a document, or a place. */
@Component
public class MessageCalls {

    private final BotApi api;
    private final MethodMapper writing;

    MessageCalls(BotApi api, MethodMapper writing) {
        this.api = api;
        this.writing = writing;
    }

    public Message reply(PersonId to, Letter letter) throws CallFailed {
        return sent(to, letter, Manner.REPLY);
    }

    /**
     * How a message comes.
     *
     * @param silent whether the phone is to make no sound; null for the usual
     * @param paid whether the association pays for a faster pace (Bot API, allow_paid_broadcast); null for the usual
     */
    private record Manner(
            @Nullable Boolean silent, @Nullable Boolean paid) {
        static final Manner REPLY = new Manner(null, null);

        static Manner of(boolean silent, boolean paid) {
            return new Manner(silent ? true : null, paid ? true : null);
        }
    }

    /**
     * Answers the id of the message. Mail is there for its words: where the server refuses what it carries, such as a picture that it has no more, they
     * go alone.
     */
    public long mail(Outgoing mail, boolean silent, boolean paid) throws CallFailed {
        var letter = mail.letter();
        var manner = Manner.of(silent, paid);
        try {
            return sent(mail.to(), letter, manner).getMessageId();
        } catch (CallFailed refused) {
            if (letter.attachment() == null
                    || letter.html().isBlank()
                    || refused.code() != 400
                    || refused.unreachable().isPresent()) {
                throw refused;
            }
            return sent(mail.to(), letter.inWords(), manner).getMessageId();
        }
    }

    private Message sent(PersonId to, Letter letter, Manner manner) throws CallFailed {
        var attachment = letter.attachment();
        if (attachment == null) {
            var message = writing.sending(to, letter);
            message.setDisableNotification(manner.silent());
            message.setAllowPaidBroadcast(manner.paid());
            return api.call(message);
        }
        return switch (attachment.kind()) {
            case PICTURE -> {
                var picture = writing.picture(to, letter, attachment);
                picture.setDisableNotification(manner.silent());
                picture.setAllowPaidBroadcast(manner.paid());
                yield api.call(picture);
            }
            case VIDEO -> {
                var video = writing.video(to, letter, attachment);
                video.setDisableNotification(manner.silent());
                video.setAllowPaidBroadcast(manner.paid());
                yield api.call(video);
            }
            case DOCUMENT -> {
                var document = writing.document(to, letter, attachment);
                document.setDisableNotification(manner.silent());
                document.setAllowPaidBroadcast(manner.paid());
                yield api.call(document);
            }
            case PLACE -> api.call(writing.place(to, letter, attachment));
        };
    }
}
