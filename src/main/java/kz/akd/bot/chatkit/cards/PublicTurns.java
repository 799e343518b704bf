package kz.akd.bot.chatkit.cards;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.GroupPlace;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Answers what people do where others look on: a tap by a word over the tapper's own chat, in their language; a command
 * in a group by a message to all, or by the way to the private chat.
 */
@Component
public final class PublicTurns {

    private final Routes routes;
    private final Visitors visitors;
    private final Texts texts;
    private final Letters letters;
    private final GroupAnswers groups;
    private final Messenger messenger;
    private final PublicMessenger publicMessenger;
    private final PostedCards posted;
    private final SharedCards cards;
    private final FirstComers firstComers;

    PublicTurns(
            Routes routes,
            Visitors visitors,
            Texts texts,
            Letters letters,
            GroupAnswers groups,
            Messenger messenger,
            PublicMessenger publicMessenger,
            PostedCards posted,
            SharedCards cards,
            FirstComers firstComers) {
        this.routes = routes;
        this.visitors = visitors;
        this.texts = texts;
        this.letters = letters;
        this.groups = groups;
        this.messenger = messenger;
        this.publicMessenger = publicMessenger;
        this.posted = posted;
        this.cards = cards;
        this.firstComers = firstComers;
    }

    public void take(Incoming.Public incoming) throws Undelivered {
        if (incoming instanceof Incoming.SharedTapped tapped) {
            tapped(tapped);
        } else if (incoming instanceof Incoming.Chosen chosen) {
            chosen(chosen);
        } else if (incoming instanceof Incoming.GroupCommand command) {
            command(command);
        } else if (incoming instanceof Incoming.GroupPresence presence) {
            if (presence.present()) {
                say(GroupPlace.of(presence.group()), 0, groups.hello(), visitor(presence));
            } else {
                posted.removeIn(presence.group());
            }
        } else if (incoming instanceof Incoming.GroupMoved moved) {
            posted.removeIn(moved.group());
        }
    }

    /** Who did something, as far as they are known; of a stranger nothing is kept. */
    public Visitor visitor(Incoming incoming) {
        var tag = incoming.origin().languageTag();
        if (!(incoming instanceof Incoming.Public) && !(incoming instanceof Incoming.Query)) {
            return visitors.meet(incoming.from(), tag.orElse(null));
        }
        return visitors.find(incoming.from())
                .orElseGet(() -> new Visitor(
                        incoming.from(), tag.flatMap(Language::ofTag).orElse(Language.RU), ZoneOffset.UTC, Rank.GUEST));
    }

    private void tapped(Incoming.SharedTapped tapped) throws Undelivered {
        var visitor = visitor(tapped);
        var read = routes.decodeShared(tapped.data());
        if (read.isEmpty()) {
            word(tapped, Text.of("chatkit.too-old"), true, visitor);
            return;
        }
        var tap = read.get().tap();
        answer(tapped, firstComers.inOrder(tapped, () -> routes.handleShared(visitor, tap)), visitor);
        posted.note(tapped.place(), tap.subject(), read.get().language(), null);
        cards.changed(tap.subject());
    }

    private void answer(Incoming.SharedTapped tapped, Answer answer, Visitor visitor) throws Undelivered {
        if (answer instanceof Answer.Said said) {
            word(tapped, said.text(), said.alert(), visitor);
        } else if (answer instanceof Answer.Opened opened) {
            publicMessenger.openByTap(tapped.tapId(), opened.at());
        } else {
            throw new IllegalStateException("not an answer for others to look on at: " + answer.getClass());
        }
    }

    private void word(Incoming.SharedTapped tapped, Text word, boolean alert, Visitor visitor) throws Undelivered {
        messenger.answerTap(tapped.tapId(), texts.plain(word, visitor), alert);
    }

    private void chosen(Incoming.Chosen chosen) {
        InlineQueries.Named.read(chosen.result())
                .ifPresent(named -> posted.note(chosen.place(), named.subject(), named.language(), null));
    }

    private void command(Incoming.GroupCommand command) throws Undelivered {
        var name = GroupAnswers.Named.read(command.text());
        if (name.to().isPresent()
                && !name.to()
                        .get()
                        .toLowerCase(Locale.ROOT)
                        .equals(groups.botName().toLowerCase(Locale.ROOT))) {
            return;
        }
        var visitor = visitor(command);
        try {
            answer(command, name, visitor);
        } catch (Undelivered undelivered) {
            if (undelivered.passing()) {
                throw undelivered;
            }
            sayPrivately(name, visitor);
        }
    }

    /** Where a group or its topic is closed to the bot, whoever asked is told so, if the bot has met them. */
    private void sayPrivately(GroupAnswers.Named name, Visitor visitor) throws Undelivered {
        if (visitors.find(visitor.id()).filter(Visitor::reachable).isPresent()) {
            var word =
                    Screen.saying("chatkit.group.closed", "/" + name.command()).backHome();
            messenger.send(visitor.id(), letters.write(word, visitor));
        }
    }

    private void answer(Incoming.GroupCommand command, GroupAnswers.Named name, Visitor visitor) throws Undelivered {
        var subject = name.isStart() ? CardSubject.read(name.argument()) : Optional.<CardSubject>empty();
        if (subject.isPresent()) {
            share(command, subject.get(), visitor);
            return;
        }
        var screen = groups.to(name, visitor);
        if (screen.isPresent()) {
            say(command.at(), command.message(), screen.get(), visitor);
        }
    }

    /** Shows a card in a group, for whoever came there by a deep link with it (Bot API, deep linking: startgroup). */
    private void share(Incoming.GroupCommand command, CardSubject subject, Visitor visitor) throws Undelivered {
        var written = groups.card(subject, visitor);
        if (written.isEmpty()) {
            say(command.at(), command.message(), groups.notToBeShared(subject), visitor);
            return;
        }
        var place = publicMessenger.send(command.at(), 0, written.get().letter());
        posted.note(place, subject, visitor.language(), written.get().fingerprint());
    }

    private void say(GroupPlace at, long inReplyTo, Screen screen, Visitor visitor) throws Undelivered {
        publicMessenger.send(at, inReplyTo, letters.writeShared(screen, visitor, visitor.language()));
    }
}
