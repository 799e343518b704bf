package kz.akd.bot.chatkit.cards;

import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import org.springframework.stereotype.Component;

/** What the bot says in groups. What is anybody's own business is not said there, but where to find it. */
@Component
final class GroupAnswers {

    private static final String START = "start";
    private static final String HELP = "help";
    private static final String CANCEL = "cancel";

    private final Routes routes;
    private final DeepLinks links;
    private final CardWriter cards;

    GroupAnswers(Routes routes, DeepLinks links, CardWriter cards) {
        this.routes = routes;
        this.links = links;
        this.cards = cards;
    }

    /**
     * A command as it was typed.
     *
     * @param to the name of the bot it is meant for, where one stands after it
     */
    record Named(String command, Optional<String> to, String argument) {

        static Named read(String text) {
            var words = text.substring(1).split("\\s+", 2);
            var parts = words[0].split("@", 2);
            return new Named(
                    parts[0].toLowerCase(Locale.ROOT),
                    parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                    words.length > 1 ? words[1].strip() : "");
        }

        boolean isStart() {
            return command.equals(START);
        }
    }

    String botName() throws Undelivered {
        return links.botName();
    }

    /** The answer to a command; empty for one that may be meant for another bot. */
    Optional<Screen> to(Named name, Visitor visitor) throws Undelivered {
        var open = routes.groupCommand(name.command());
        if (open.isPresent()) {
            return Optional.of(shown(open.get().apply(visitor)));
        } else if (name.isStart() || name.command().equals(HELP)) {
            return Optional.of(hello());
        } else if (routes.command(name.command()).isPresent() || name.command().equals(CANCEL)) {
            return Optional.of(Screen.saying("chatkit.group.private", "/" + name.command())
                    .offering(Button.starting(name.command(), "chatkit.group.open")));
        }
        return name.to().isEmpty() ? Optional.empty() : Optional.of(hello());
    }

    private static Screen shown(Answer answer) {
        if (answer instanceof Answer.Shown shown) {
            return shown.screen();
        } else if (answer instanceof Answer.Opened opened) {
            return Screen.saying("chatkit.group.members").offering(Button.starting(opened.at(), "chatkit.group.open"));
        }
        throw new IllegalStateException("not an answer for a group: " + answer.getClass());
    }

    /** Who the bot is, and what it does in groups. */
    Screen hello() throws Undelivered {
        var screen = Screen.saying("chatkit.group.hello");
        for (var command : routes.groupCommands()) {
            screen = screen.and(
                    "chatkit.group.command", "/" + command + "@" + links.botName(), Text.of("command." + command));
        }
        return screen.and("chatkit.group.inline", "@" + links.botName())
                .and("chatkit.group.discreet")
                .offering(Button.starting(HELP, "chatkit.group.open"));
    }

    /** A card, if it is somebody's to share. */
    Optional<CardWriter.Written> card(CardSubject subject, Visitor visitor) {
        return routes.sharing(subject.kind())
                .flatMap(sharing -> sharing.find(visitor, subject))
                .map(theirs -> cards.write(subject, visitor.language()));
    }

    Screen notToBeShared(CardSubject subject) {
        return Screen.saying("chatkit.group.members").offering(Button.starting(subject, "chatkit.group.open"));
    }
}
