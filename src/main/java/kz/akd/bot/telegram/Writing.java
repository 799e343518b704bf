package kz.akd.bot.telegram;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Letter;
import kz.akd.bot.chatkit.Outgoing;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Letters as calls of the Bot API. */
final class Writing {

    private Writing() {}

    static SendMessage sending(PersonId to, Letter letter) {
        return SendMessage.builder()
                .chatId(to.value())
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(markup(letter))
                .build();
    }

    static SendPhoto picture(PersonId to, Letter letter, Attachment attachment) {
        return SendPhoto.builder()
                .chatId(to.toString())
                .photo(file(attachment))
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(markup(letter))
                .build();
    }

    static SendDocument document(PersonId to, Letter letter, Attachment attachment) {
        return SendDocument.builder()
                .chatId(to.toString())
                .document(file(attachment))
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(markup(letter))
                .build();
    }

    private static InputFile file(Attachment attachment) {
        return new InputFile(new ByteArrayInputStream(attachment.content()), attachment.name());
    }

    /**
     * @param paid whether the association pays for a faster pace (Bot API, allow_paid_broadcast)
     */
    static SendMessage mail(Outgoing mail, boolean paid) {
        var message = sending(mail.to(), mail.letter());
        if (paid) {
            message.setAllowPaidBroadcast(true);
        }
        return message;
    }

    static EditMessageText replacing(PersonId to, long message, Letter letter) {
        return EditMessageText.builder()
                .chatId(to.toString())
                .messageId(Math.toIntExact(message))
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(letter.keys().isEmpty() ? null : keys(letter.keys()))
                .build();
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static @Nullable ReplyKeyboard markup(Letter letter) {
        var keyboard = letter.keyboard();
        if (keyboard != null) {
            return keyboard(keyboard);
        }
        return letter.keys().isEmpty() ? null : keys(letter.keys());
    }

    private static ReplyKeyboard keyboard(Letter.Keyboard keyboard) {
        if (keyboard.shareNumber() == null) {
            return ReplyKeyboardRemove.builder().removeKeyboard(true).build();
        }
        var rows = new ArrayList<KeyboardRow>();
        rows.add(new KeyboardRow(KeyboardButton.builder()
                .text(keyboard.shareNumber())
                .requestContact(true)
                .build()));
        rows.add(new KeyboardRow(keyboard.words().toArray(String[]::new)));
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows)
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }

    private static InlineKeyboardMarkup keys(List<List<Letter.Key>> rows) {
        return InlineKeyboardMarkup.builder()
                .keyboard(rows.stream()
                        .map(row -> new InlineKeyboardRow(
                                row.stream().map(Writing::key).toList()))
                        .toList())
                .build();
    }

    private static InlineKeyboardButton key(Letter.Key key) {
        var button = InlineKeyboardButton.builder().text(key.label());
        if (key.data() != null) {
            return button.callbackData(key.data()).build();
        } else if (key.address() != null) {
            return button.url(key.address()).build();
        }
        return button.copyText(CopyTextButton.builder().text(key.copy()).build())
                .build();
    }
}
