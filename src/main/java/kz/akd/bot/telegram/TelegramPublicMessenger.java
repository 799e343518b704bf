package kz.akd.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.GroupPlace;
import kz.akd.bot.chatkit.cards.PublicMessenger;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Messenger.CommandLine;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered.Reason;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.shared.Language;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.api.BotName;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.api.MethodMapper;
import kz.akd.bot.telegram.pace.SendingPace;
import kz.akd.bot.telegram.pace.SendingWindow.Place;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** Carries what others see too, at Telegram's pace: 20 a minute into a group, cards behind all replies. */
@Component
class TelegramPublicMessenger implements PublicMessenger {

    private static final Logger log = LoggerFactory.getLogger(TelegramPublicMessenger.class);

    /** What the private chat is opened with from above a list; it leads home. */
    private static final String FROM_A_LIST = "inline";

    /** What is found depends on who asks, and on the hour. */
    private static final int CACHED_SECONDS = 5;

    /** So many of a group's messages a minute are not used up by cards that change. */
    private static final int FOR_ANSWERS = 5;

    private final BotApi api;
    private final SendingPace pace;
    private final MethodMapper writing;
    private final BotName name;

    TelegramPublicMessenger(BotApi api, SendingPace pace, MethodMapper writing, BotName name) {
        this.api = api;
        this.pace = pace;
        this.writing = writing;
        this.name = name;
    }

    @Override
    public CardPlace.InGroup send(GroupPlace at, long inReplyTo, Letter letter) throws Undelivered {
        try {
            return sent(at, inReplyTo, letter);
        } catch (CallFailed failure) {
            var moved = failure.movedTo();
            if (moved.isEmpty()) {
                throw TelegramMessenger.undelivered(failure);
            }
            try {
                return sent(GroupPlace.of(moved.get()), 0, letter);
            } catch (CallFailed again) {
                throw TelegramMessenger.undelivered(again);
            }
        }
    }

    private CardPlace.InGroup sent(GroupPlace at, long inReplyTo, Letter letter) throws CallFailed, Undelivered {
        var message = writing.intoGroup(at, inReplyTo, letter);
        var place = awaitPlace(() -> pace.awaitReply(at.group().value()));
        try {
            return new CardPlace.InGroup(at.group(), api.call(message).getMessageId());
        } finally {
            place.close();
        }
    }

    @Override
    public Editing edit(CardPlace place, Letter letter) throws Undelivered {
        if (place.groupKnown().isPresent()
                && !pace.trySparing(place.groupKnown().get().value(), FOR_ANSWERS)) {
            return Editing.LATER;
        }
        try {
            var edit = writing.card(place, letter);
            var turn = awaitPlace(() -> pace.awaitMail(false));
            try {
                api.call(edit);
                return Editing.DONE;
            } finally {
                turn.close();
            }
        } catch (CallFailed failure) {
            if (failure.says("message is not modified")) {
                return Editing.DONE;
            } else if (failure.passing()) {
                throw TelegramMessenger.undelivered(failure);
            }
            log.info("A shared card is left alone: {}", failure.getMessage());
            return Editing.GONE;
        }
    }

    /** Waits for a place in Telegram's pace. */
    private interface Waiting {
        Place place() throws InterruptedException;
    }

    private static Place awaitPlace(Waiting waiting) throws Undelivered {
        try {
            return waiting.place();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Undelivered("stopped", Reason.PASSING);
        }
    }

    @Override
    public void openByTap(String tapId, CardSubject at) throws Undelivered {
        try {
            answered(AnswerCallbackQuery.builder()
                    .callbackQueryId(tapId)
                    .url(name.opening(at.toString()))
                    .build());
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }

    private void answered(AnswerCallbackQuery answer) throws CallFailed {
        try {
            api.call(answer);
        } catch (CallFailed failure) {
            if (failure.code() != 400) {
                throw failure;
            }
        }
    }

    @Override
    public void answerQuery(String queryId, Found found) throws Undelivered {
        try {
            var results = new ArrayList<InlineQueryResult>();
            for (var result : found.results()) {
                results.add(writing.result(result));
            }
            api.call(AnswerInlineQuery.builder()
                    .inlineQueryId(queryId)
                    .results(results)
                    .cacheTime(CACHED_SECONDS)
                    .isPersonal(true)
                    .nextOffset(found.nextOffset())
                    .button(button(found.toBot()))
                    .build());
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }

    private static @Nullable InlineQueryResultsButton button(@Nullable String words) {
        return words == null
                ? null
                : InlineQueryResultsButton.builder()
                        .text(words)
                        .startParameter(FROM_A_LIST)
                        .build();
    }

    @Override
    public void listGroupCommands(Language language, List<CommandLine> commands) throws Undelivered {
        if (commands.isEmpty()) {
            return;
        }
        try {
            api.call(listing(commands, language.code()));
            if (language == TelegramMessenger.FALLBACK) {
                api.call(listing(commands, null));
            }
        } catch (CallFailed failure) {
            throw TelegramMessenger.undelivered(failure);
        }
    }

    private static SetMyCommands listing(List<CommandLine> commands, @Nullable String language) {
        return SetMyCommands.builder()
                .commands(commands.stream()
                        .map(line -> new BotCommand(line.command(), line.description()))
                        .toList())
                .scope(BotCommandScopeAllGroupChats.builder().build())
                .languageCode(language)
                .build();
    }
}
