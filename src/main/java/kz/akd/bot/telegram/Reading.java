package kz.akd.bot.telegram;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Incoming.Origin;
import kz.akd.bot.chatkit.SentFile;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads an update as what a person did in their private chat; whatever else it is, is nothing to us. */
final class Reading {

    private Reading() {}

    static Optional<Incoming> of(Update update) {
        int id = update.getUpdateId();
        if (update.getMessage() != null) {
            return message(id, update.getMessage());
        } else if (update.getCallbackQuery() != null) {
            return tap(id, update.getCallbackQuery());
        } else if (update.getMyChatMember() != null) {
            return reach(id, update.getMyChatMember());
        }
        return Optional.empty();
    }

    private static Optional<Incoming> message(int update, Message message) {
        if (!message.isUserMessage() || message.getFrom() == null) {
            return Optional.empty();
        }
        var origin = origin(update, message.getFrom());
        if (message.hasText()) {
            return Optional.of(new Incoming.Words(origin, message.getText()));
        } else if (message.hasContact()) {
            var contact = message.getContact();
            long owner = contact.getUserId() == null ? 0 : contact.getUserId();
            return Optional.of(new Incoming.Contact(origin, contact.getPhoneNumber(), owner));
        }
        return Optional.of(file(message)
                .<Incoming>map(file -> new Incoming.File(origin, file, message.hasPhoto()))
                .orElseGet(() -> new Incoming.Other(origin)));
    }

    private static Optional<SentFile> file(Message message) {
        if (message.hasDocument()) {
            var document = message.getDocument();
            var name = Objects.requireNonNullElse(document.getFileName(), "");
            return Optional.of(new SentFile(document.getFileId(), name, size(document.getFileSize())));
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
        if (query.getMessage() == null || query.getData() == null) {
            return Optional.empty();
        }
        return Optional.of(new Incoming.Tapped(
                origin(update, query.getFrom()),
                query.getId(),
                query.getMessage().getMessageId(),
                query.getData()));
    }

    private static Optional<Incoming> reach(int update, ChatMemberUpdated change) {
        if (!change.getChat().isUserChat()) {
            return Optional.empty();
        }
        boolean reachable = !"kicked".equals(change.getNewChatMember().getStatus());
        return Optional.of(new Incoming.Reach(origin(update, change.getFrom()), reachable));
    }

    private static Origin origin(int update, User from) {
        return new Origin(update, new PersonId(from.getId()), Optional.ofNullable(from.getLanguageCode()));
    }
}
