package kz.akd.bot.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered.Reason;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.api.MessageCalls;
import kz.akd.bot.telegram.api.MethodMapper;
import kz.akd.bot.telegram.pace.SendingPace;
import kz.akd.bot.telegram.pace.SendingWindow.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/** Carries replies at once, at Telegram's pace. */
@Component
class TelegramMessenger implements Messenger {

    private static final Duration SHORT_WAIT = Duration.ofMillis(300);

    /** The language that phones show commands in when they speak none of ours. */
    static final Language FALLBACK = Language.EN;

    private final BotApi api;
    private final SendingPace pace;
    private final MethodMapper writing;
    private final MessageCalls messageCalls;
    private final OldButtons oldButtons;

    TelegramMessenger(
            BotApi api, SendingPace pace, MethodMapper writing, MessageCalls messageCalls, OldButtons oldButtons) {
        this.api = api;
        this.pace = pace;
        this.writing = writing;
        this.messageCalls = messageCalls;
        this.oldButtons = oldButtons;
    }

    @Override
    public long send(PersonId to, Letter letter) throws Undelivered {
        try {
            return inTurn(to, () -> messageCalls.reply(to, letter)).getMessageId();
        } catch (CallFailed failure) {
            throw undelivered(failure);
        }
    }

    @Override
    public boolean replace(PersonId to, long message, Letter letter) throws Undelivered {
        oldButtons.keep(to, message);
        try {
            inTurn(
                    to,
                    () -> letter.attachment() == null
                            ? retried(writing.replacing(to, message, letter))
                            : retried(writing.rewording(to, message, letter)));
            return true;
        } catch (CallFailed failure) {
            if (failure.says("message is not modified")) {
                return true;
            } else if (failure.says("message to edit not found")
                    || failure.says("message can't be edited")
                    || failure.says("there is no text in the message to edit")
                    || failure.says("there is no caption in the message to edit")) {
                return false;
            }
            throw undelivered(failure);
        }
    }

    @Override
    public boolean remove(PersonId to, long message) throws Undelivered {
        var removing = DeleteMessage.builder()
                .chatId(to.toString())
                .messageId(Math.toIntExact(message))
                .build();
        try {
            inTurn(to, () -> retried(removing));
            return true;
        } catch (CallFailed failure) {
            if (failure.says("message can't be deleted")) {
                return false;
            } else if (failure.says("message to delete not found")) {
                return true;
            }
            throw undelivered(failure);
        }
    }

    /** One call that counts against Telegram's pace. */
    private interface Paced<T> {
        T call() throws CallFailed;
    }

    private <T> T inTurn(PersonId to, Paced<T> call) throws CallFailed, Undelivered {
        var place = awaitPlace(to);
        try {
            return call.call();
        } finally {
            place.close();
        }
    }

    private Place awaitPlace(PersonId to) throws Undelivered {
        try {
            return pace.awaitReply(to.value());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Undelivered("stopped", Reason.PASSING);
        }
    }

    @Override
    public void takeButtons(PersonId from, long message) {
        oldButtons.add(from, message);
    }

    @Override
    public void takeButtonsLeft(PersonId from, long message) {
        oldButtons.addAgain(from, message);
    }

    @Override
    public List<Long> withOldButtons(PersonId person) {
        return oldButtons.waitingOf(person);
    }

    @Override
    public boolean answerTap(String tapId, @Nullable String word, boolean alert) throws Undelivered {
        var answer = AnswerCallbackQuery.builder()
                .callbackQueryId(tapId)
                .text(word)
                .showAlert(alert)
                .build();
        try {
            retried(answer);
            return true;
        } catch (CallFailed failure) {
            if (failure.code() != 400) {
                throw undelivered(failure);
            }
            return false;
        }
    }

    @Override
    public void listCommands(PersonId to, List<CommandLine> commands) throws Undelivered {
        var chat = BotCommandScopeChat.builder().chatId(to.toString()).build();
        delivered(listing(commands, chat, null));
    }

    @Override
    public void listCommands(Language language, List<CommandLine> commands) throws Undelivered {
        var everywhere = BotCommandScopeDefault.builder().build();
        delivered(listing(commands, everywhere, language.code()));
        if (language == FALLBACK) {
            delivered(listing(commands, everywhere, null));
        }
    }

    private static SetMyCommands listing(List<CommandLine> commands, BotCommandScope scope, @Nullable String language) {
        return SetMyCommands.builder()
                .commands(commands.stream()
                        .map(line -> new BotCommand(line.command(), line.description()))
                        .toList())
                .scope(scope)
                .languageCode(language)
                .build();
    }

    private <T extends Serializable> T delivered(BotApiMethod<T> method) throws Undelivered {
        try {
            return retried(method);
        } catch (CallFailed failure) {
            throw undelivered(failure);
        }
    }

    /** Tries once more, after a moment, what does no harm when it is done twice. */
    private <T extends Serializable> T retried(BotApiMethod<T> method) throws CallFailed {
        try {
            return api.call(method);
        } catch (CallFailed failure) {
            if (!failure.passing() || failure.retryAfter().isPresent()) {
                throw failure;
            }
            LockSupport.parkNanos(SHORT_WAIT.toNanos());
            return api.call(method);
        }
    }

    static Undelivered undelivered(CallFailed failure) {
        var words = String.valueOf(failure.getMessage());
        return failure.passing()
                ? new Undelivered(words, Reason.PASSING)
                : failure.unreachable()
                        .map(why -> new Undelivered(words, why))
                        .orElseGet(() -> new Undelivered(words, Reason.REFUSED));
    }
}
