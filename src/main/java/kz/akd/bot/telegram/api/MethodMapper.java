package kz.akd.bot.telegram.api;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.GroupPlace;
import kz.akd.bot.chatkit.cards.PublicMessenger;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Letters as calls of the Bot API. Those with deep links need the bot's name, which may have to be asked for. */
@Component
public class MethodMapper {

    private final BotName name;

    MethodMapper(BotName name) {
        this.name = name;
    }

    SendMessage sending(PersonId to, Letter letter) throws CallFailed {
        return SendMessage.builder()
                .chatId(to.value())
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(markup(letter))
                .build();
    }

    SendPhoto picture(PersonId to, Letter letter, Attachment attachment) throws CallFailed {
        return SendPhoto.builder()
                .chatId(to.toString())
                .photo(file(attachment))
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(markup(letter))
                .build();
    }

    SendVideo video(PersonId to, Letter letter, Attachment attachment) throws CallFailed {
        return SendVideo.builder()
                .chatId(to.toString())
                .video(file(attachment))
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(markup(letter))
                .build();
    }

    SendDocument document(PersonId to, Letter letter, Attachment attachment) throws CallFailed {
        return SendDocument.builder()
                .chatId(to.toString())
                .document(file(attachment))
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(markup(letter))
                .build();
    }

    SendVenue place(PersonId to, Letter letter, Attachment attachment) throws CallFailed {
        var spot = attachment.spot().orElseThrow();
        return SendVenue.builder()
                .chatId(to.toString())
                .latitude(spot.latitude())
                .longitude(spot.longitude())
                .title(attachment.name())
                .address(spot.address())
                .replyMarkup(markup(letter))
                .build();
    }

    private static InputFile file(Attachment attachment) {
        return attachment
                .knownAs()
                .map(InputFile::new)
                .orElseGet(() -> new InputFile(new ByteArrayInputStream(attachment.content()), attachment.name()));
    }

    public EditMessageText replacing(PersonId to, long message, Letter letter) throws CallFailed {
        return EditMessageText.builder()
                .chatId(to.toString())
                .messageId(Math.toIntExact(message))
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(letter.keys().isEmpty() ? null : keys(letter.keys()))
                .build();
    }

    public EditMessageCaption rewording(PersonId to, long message, Letter letter) throws CallFailed {
        return EditMessageCaption.builder()
                .chatId(to.toString())
                .messageId(Math.toIntExact(message))
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(letter.keys().isEmpty() ? null : keys(letter.keys()))
                .build();
    }

    public SendMessage intoGroup(GroupPlace at, long inReplyTo, Letter letter) throws CallFailed {
        var message = SendMessage.builder()
                .chatId(at.group().value())
                .messageThreadId(at.topic() == 0 ? null : Math.toIntExact(at.topic()))
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .disableNotification(true)
                .replyMarkup(letter.keys().isEmpty() ? null : keys(letter.keys()));
        return inReplyTo == 0
                ? message.build()
                : message.replyParameters(ReplyParameters.builder()
                                .messageId(Math.toIntExact(inReplyTo))
                                .allowSendingWithoutReply(true)
                                .build())
                        .build();
    }

    public EditMessageText card(CardPlace place, Letter letter) throws CallFailed {
        var edit = EditMessageText.builder()
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(letter.keys().isEmpty() ? null : keys(letter.keys()));
        if (place instanceof CardPlace.InGroup there) {
            return edit.chatId(there.group().toString())
                    .messageId(Math.toIntExact(there.message()))
                    .build();
        }
        return edit.inlineMessageId(((CardPlace.Inline) place).id()).build();
    }

    public InlineQueryResult result(PublicMessenger.Result result) throws CallFailed {
        return InlineQueryResultArticle.builder()
                .id(result.id())
                .title(result.title())
                .description(result.description())
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(result.letter().html())
                        .parseMode(ParseMode.HTML)
                        .linkPreviewOptions(noPreview())
                        .build())
                .replyMarkup(
                        result.letter().keys().isEmpty()
                                ? null
                                : keys(result.letter().keys()))
                .build();
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private @Nullable ReplyKeyboard markup(Letter letter) throws CallFailed {
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

    private InlineKeyboardMarkup keys(List<List<Letter.Key>> rows) throws CallFailed {
        var written = new ArrayList<InlineKeyboardRow>();
        for (var row : rows) {
            var keys = new InlineKeyboardRow();
            for (var key : row) {
                keys.add(key(key));
            }
            written.add(keys);
        }
        return InlineKeyboardMarkup.builder().keyboard(written).build();
    }

    private InlineKeyboardButton key(Letter.Key key) throws CallFailed {
        var button = InlineKeyboardButton.builder().text(key.label());
        if (key.data() != null) {
            return button.callbackData(key.data()).build();
        } else if (key.address() != null) {
            return button.url(key.address()).build();
        } else if (key.start() != null) {
            return button.url(name.opening(key.start())).build();
        } else if (key.startInGroup() != null) {
            return button.url(name.openingInGroup(key.startInGroup())).build();
        } else if (key.inline() != null) {
            return button.switchInlineQuery(key.inline()).build();
        }
        return button.copyText(CopyTextButton.builder().text(key.copy()).build())
                .build();
    }
}
