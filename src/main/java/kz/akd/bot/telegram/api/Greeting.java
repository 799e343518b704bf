package kz.akd.bot.telegram.api;

import kz.akd.bot.chatkit.cards.PublicMessenger;
import kz.akd.bot.chatkit.conversation.CommandBook;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** What strangers' phones show of the bot before it knows them: its commands, in each language. */
@Component
public class Greeting {

    private final Messenger messenger;
    private final PublicMessenger groups;
    private final CommandBook commands;

    Greeting(Messenger messenger, PublicMessenger groups, CommandBook commands) {
        this.messenger = messenger;
        this.groups = groups;
        this.commands = commands;
    }

    public void listCommands() throws CallFailed {
        try {
            for (var language : Language.values()) {
                messenger.listCommands(language, commands.forStrangers(language));
                groups.listGroupCommands(language, commands.forGroups(language));
            }
        } catch (Undelivered failed) {
            throw new CallFailed(CallFailed.NO_ANSWER, String.valueOf(failed.getMessage()), 0);
        }
    }
}
