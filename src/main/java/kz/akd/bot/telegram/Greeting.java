package kz.akd.bot.telegram;

import kz.akd.bot.chatkit.CommandBook;
import kz.akd.bot.chatkit.Messenger;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import kz.akd.bot.chatkit.PublicMessenger;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** What strangers' phones show of the bot before it knows them: its commands, in each language. */
@Component
class Greeting {

    private final Messenger messenger;
    private final PublicMessenger groups;
    private final CommandBook commands;

    Greeting(Messenger messenger, PublicMessenger groups, CommandBook commands) {
        this.messenger = messenger;
        this.groups = groups;
        this.commands = commands;
    }

    void listCommands() throws CallFailed {
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
