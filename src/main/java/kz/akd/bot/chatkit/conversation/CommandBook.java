package kz.akd.bot.chatkit.conversation;

import java.util.List;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Messenger.CommandLine;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** The lists of commands that phones show. */
@Component
public final class CommandBook {

    private final Routes routes;
    private final Texts texts;

    CommandBook(Routes routes, Texts texts) {
        this.routes = routes;
        this.texts = texts;
    }

    /** For a phone whose person the bot has not met. */
    public List<CommandLine> forStrangers(Language language) {
        return of(Rank.GUEST, language);
    }

    /** For all phones, in groups. */
    public List<CommandLine> forGroups(Language language) {
        return lines(routes.groupCommands(), language);
    }

    List<CommandLine> of(Rank rank, Language language) {
        return lines(routes.commandsFor(rank), language);
    }

    private List<CommandLine> lines(List<String> names, Language language) {
        return names.stream()
                .map(name -> new CommandLine(name, texts.plain("command." + name, language)))
                .toList();
    }
}
