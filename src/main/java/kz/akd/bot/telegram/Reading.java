package kz.akd.bot.telegram;

import java.util.Optional;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Incoming.Origin;
import kz.akd.bot.shared.PersonId;
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
        return Optional.of(new Incoming.Other(origin));
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
