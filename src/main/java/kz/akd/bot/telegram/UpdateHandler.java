package kz.akd.bot.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kz.akd.bot.chatkit.Conversations;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Handles a batch of updates: those of one chat one after another, different chats side by side. */
@Component
class UpdateHandler {

    private static final Logger log = LoggerFactory.getLogger(UpdateHandler.class);

    private final Conversations conversations;
    private final Executor executor;

    UpdateHandler(Conversations conversations, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.conversations = conversations;
        this.executor = executor;
    }

    /** Comes back when every update of the batch is handled. */
    void handle(List<Update> batch) {
        var byChat = new LinkedHashMap<PersonId, List<Incoming>>();
        for (var update : batch) {
            read(update, byChat);
        }
        var chats = byChat.values().stream()
                .map(chat -> CompletableFuture.runAsync(() -> chat.forEach(this::handle), executor))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(chats).join();
    }

    private static void read(Update update, Map<PersonId, List<Incoming>> byChat) {
        try {
            Reading.of(update)
                    .ifPresent(incoming -> byChat.computeIfAbsent(incoming.from(), id -> new ArrayList<>())
                            .add(incoming));
        } catch (RuntimeException strange) {
            log.warn("Update {} makes no sense and is set aside", update.getUpdateId(), strange);
        }
    }

    private void handle(Incoming incoming) {
        try {
            conversations.handle(incoming);
        } catch (RuntimeException fault) {
            log.error("Update {} was not handled", incoming.origin().update(), fault);
        }
    }
}
