package kz.akd.bot.telegram.updates;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.GroupPlace;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Incoming.Origin;
import kz.akd.bot.chatkit.screen.Attachment.Kind;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.telegram.api.Formats;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.ChosenInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads an update as what a person did with the bot; whatever else it is, is nothing to us: in groups all but commands,
 * as people talk with each other there.
 */
final class UpdateMapper {

    private UpdateMapper() {}

    static Optional<Incoming> of(Update update) {
        return read(update)
                .filter(incoming -> incoming instanceof Incoming.Public
                        || incoming instanceof Incoming.Query
                        || !incoming.from().isTelegrams());
    }

    private static Optional<Incoming> read(Update update) {
        int id = update.getUpdateId();
        if (update.getMessage() != null) {
            return message(id, update.getMessage());
        } else if (update.getEditedMessage() != null) {
            return edited(id, update.getEditedMessage());
        } else if (update.getCallbackQuery() != null) {
            return tap(id, update.getCallbackQuery());
        } else if (update.getMyChatMember() != null) {
            return reach(id, update.getMyChatMember());
        } else if (update.getInlineQuery() != null) {
            return Optional.of(query(id, update.getInlineQuery()));
        } else if (update.getChosenInlineQuery() != null) {
            return chosen(id, update.getChosenInlineQuery());
        }
        return Optional.empty();
    }

    private static Optional<Incoming> message(int update, Message message) {
        if (message.getFrom() == null || message.getViaBot() != null) {
            // a card that somebody shared needs no answer, not even in the bot's own chat
            return Optional.empty();
        }
        var origin = origin(update, message.getFrom());
        if (message.isGroupMessage() || message.isSuperGroupMessage()) {
            return inGroup(origin, message);
        } else if (!message.isUserMessage()) {
            return Optional.empty();
        }
        if (message.hasText()) {
            return Optional.of(new Incoming.Words(origin, Formats.of(message.getText(), message.getEntities())));
        } else if (message.hasContact()) {
            var contact = message.getContact();
            long owner = contact.getUserId() == null ? 0 : contact.getUserId();
            boolean passedOn = message.getForwardOrigin() != null;
            return Optional.of(new Incoming.Contact(origin, contact.getPhoneNumber(), owner, passedOn));
        } else if (message.hasLocation()) {
            // that of a place, too, comes with its location
            var point = message.getLocation();
            return Optional.of(new Incoming.Located(origin, point.getLatitude(), point.getLongitude()));
        }
        return Optional.of(file(message)
                .<Incoming>map(file -> new Incoming.File(
                        origin,
                        file,
                        kind(message),
                        Formats.of(message.getCaption(), message.getCaptionEntities()),
                        message.getMediaGroupId()))
                .orElseGet(() -> new Incoming.Other(origin)));
    }

    /** A place that is shared for a while is changed as its owner walks; they say nothing by it. */
    private static Optional<Incoming> edited(int update, Message message) {
        return message.getFrom() == null
                        || message.getViaBot() != null
                        || !message.isUserMessage()
                        || message.hasLocation()
                ? Optional.empty()
                : Optional.of(new Incoming.Edited(origin(update, message.getFrom())));
    }

    private static Kind kind(Message message) {
        return message.hasPhoto() ? Kind.PICTURE : message.hasVideo() ? Kind.VIDEO : Kind.DOCUMENT;
    }

    private static Optional<Incoming> inGroup(Origin origin, Message message) {
        var group = new ChatId(message.getChatId());
        if (message.getMigrateToChatId() != null) {
            return Optional.of(new Incoming.GroupMoved(origin, group));
        } else if (message.hasText()
                && message.getText().startsWith("/")
                && !Boolean.TRUE.equals(message.getIsAutomaticForward())) {
            var at = new GroupPlace(group, topic(message));
            return Optional.of(new Incoming.GroupCommand(origin, at, message.getMessageId(), message.getText()));
        }
        return Optional.empty();
    }

    /** Replies to one another are a thread as well, which is no topic and cannot be written to. */
    private static long topic(Message message) {
        var thread = message.getMessageThreadId();
        return thread != null && message.isTopicMessage() ? thread : 0;
    }

    private static Incoming query(int update, InlineQuery query) {
        return new Incoming.Query(
                origin(update, query.getFrom()),
                query.getId(),
                Objects.requireNonNullElse(query.getQuery(), ""),
                Objects.requireNonNullElse(query.getOffset(), ""));
    }

    /** Without an id, the message has no buttons and cannot be changed. */
    private static Optional<Incoming> chosen(int update, ChosenInlineQuery chosen) {
        return Optional.ofNullable(chosen.getInlineMessageId())
                .map(id -> new Incoming.Chosen(
                        origin(update, chosen.getFrom()), chosen.getResultId(), new CardPlace.Inline(id)));
    }

    private static Optional<SentFile> file(Message message) {
        if (message.hasDocument()) {
            var document = message.getDocument();
            var name = Objects.requireNonNullElse(document.getFileName(), "");
            return Optional.of(new SentFile(document.getFileId(), name, size(document.getFileSize())));
        } else if (message.hasVideo()) {
            var video = message.getVideo();
            var name = Objects.requireNonNullElse(video.getFileName(), "");
            return Optional.of(new SentFile(video.getFileId(), name, size(video.getFileSize())));
        } else if (message.hasPhoto()) {
            return message.getPhoto().stream()
                    .max(Comparator.comparingInt(size -> size.getWidth() * size.getHeight()))
                    .map(largest -> new SentFile(largest.getFileId(), "", size(largest.getFileSize())));
        }
        return Optional.empty();
    }

    private static long size(@Nullable Number given) {
        return given == null ? 0 : given.longValue();
    }

    private static Optional<Incoming> tap(int update, CallbackQuery query) {
        var origin = origin(update, query.getFrom());
        var message = query.getMessage();
        if (query.getData() == null) {
            return Optional.empty();
        } else if (query.getInlineMessageId() != null) {
            var place = new CardPlace.Inline(query.getInlineMessageId());
            return Optional.of(new Incoming.SharedTapped(origin, query.getId(), place, query.getData()));
        } else if (message == null) {
            return Optional.empty();
        } else if (message.getChatId() < 0) {
            var place = new CardPlace.InGroup(new ChatId(message.getChatId()), message.getMessageId());
            return Optional.of(new Incoming.SharedTapped(origin, query.getId(), place, query.getData()));
        }
        return Optional.of(new Incoming.Tapped(origin, query.getId(), message.getMessageId(), query.getData()));
    }

    private static Optional<Incoming> reach(int update, ChatMemberUpdated change) {
        if (change.getChat().isGroupChat() || change.getChat().isSuperGroupChat()) {
            return presence(update, change);
        } else if (!change.getChat().isUserChat()) {
            return Optional.empty();
        }
        boolean reachable = !"kicked".equals(change.getNewChatMember().getStatus());
        return Optional.of(new Incoming.Reach(origin(update, change.getFrom()), reachable));
    }

    /** Only coming and going: a bot that becomes an administrator was there before. */
    private static Optional<Incoming> presence(int update, ChatMemberUpdated change) {
        boolean before = isIn(change.getOldChatMember().getStatus());
        boolean now = isIn(change.getNewChatMember().getStatus());
        var group = new ChatId(change.getChat().getId());
        return before == now
                ? Optional.empty()
                : Optional.of(new Incoming.GroupPresence(origin(update, change.getFrom()), group, now));
    }

    private static boolean isIn(String status) {
        return !status.equals("left") && !status.equals("kicked");
    }

    private static Origin origin(int update, User from) {
        var name = Stream.of(from.getFirstName(), from.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Origin(update, new PersonId(from.getId()), Optional.ofNullable(from.getLanguageCode()), name);
    }
}
