package kz.akd.bot.chatkit.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.cards.PublicMessenger.Found;
import kz.akd.bot.chatkit.cards.PublicMessenger.Result;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Shareable;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.sweeps.EachByItself;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds what people may share, for what they type after the bot's name in any chat. */
@Component
public final class InlineQueries {

    private static final Logger log = LoggerFactory.getLogger(InlineQueries.class);

    /** Bot API, answerInlineQuery: at most 50. */
    private static final int ON_A_PAGE = 20;

    private final Routes routes;
    private final Texts texts;
    private final CardWriter cards;
    private final PublicTurns turns;
    private final PublicMessenger messenger;

    InlineQueries(Routes routes, Texts texts, CardWriter cards, PublicTurns turns, PublicMessenger messenger) {
        this.routes = routes;
        this.texts = texts;
        this.cards = cards;
        this.turns = turns;
        this.messenger = messenger;
    }

    /** A result by its id: what is shared, and in which language. */
    record Named(CardSubject subject, Language language) {

        static Optional<Named> read(String id) {
            int at = id.lastIndexOf('.');
            return CardSubject.read(id.substring(0, Math.max(0, at)))
                    .flatMap(subject -> Language.ofTag(id.substring(at + 1)).map(code -> new Named(subject, code)));
        }

        String id() {
            return subject + "." + language.code();
        }
    }

    private record One(CardSubject subject, Shareable what) {}

    /** Answers a query; throws nothing: whoever gets no answer types on. */
    public void answer(Incoming.Query query) {
        try {
            var visitor = turns.visitor(query);
            messenger.answerQuery(query.queryId(), found(query, visitor));
        } catch (Undelivered undelivered) {
            log.info("A query was not answered: {}", undelivered.getMessage());
        } catch (RuntimeException fault) {
            log.error("A query was not answered", fault);
        }
    }

    /** Asks somebody who types too fast to wait a moment. */
    public void slowDown(Incoming.Query query) {
        try {
            var word = texts.plain(Text.of("chatkit.inline.slow-down"), turns.visitor(query));
            messenger.answerQuery(query.queryId(), new Found(List.of(), "", word));
        } catch (Undelivered undelivered) {
            log.info("A query was not answered: {}", undelivered.getMessage());
        }
    }

    private Found found(Incoming.Query query, Visitor visitor) {
        if (visitor.rank() == Rank.GUEST) {
            return new Found(List.of(), "", texts.plain(Text.of("chatkit.inline.members"), visitor));
        }
        var all = all(query.words().strip(), visitor);
        if (all.isEmpty()) {
            return new Found(List.of(), "", texts.plain(Text.of("chatkit.inline.nothing"), visitor));
        }
        int from = Math.min(offset(query.offset()), all.size());
        int to = Math.min(from + ON_A_PAGE, all.size());
        return new Found(
                EachByItself.give(all.subList(from, to), one -> Stream.of(result(one, visitor)))
                        .all(),
                to < all.size() ? Integer.toString(to) : "",
                null);
    }

    private List<One> all(String words, Visitor visitor) {
        var exactly = CardSubject.read(words)
                .flatMap(subject -> routes.sharing(subject.kind())
                        .flatMap(sharing -> sharing.find(visitor, subject))
                        .map(what -> new One(subject, what)));
        if (exactly.isPresent()) {
            return List.of(exactly.get());
        }
        return EachByItself.give(
                        routes.sharings(),
                        sharing -> sharing.find(visitor, words).stream()
                                .map(what -> new One(new CardSubject(sharing.kind(), what.id()), what)))
                .all();
    }

    private Result result(One one, Visitor visitor) {
        return new Result(
                new Named(one.subject(), visitor.language()).id(),
                texts.plain(one.what().title(), visitor),
                texts.plain(one.what().description(), visitor),
                cards.write(one.subject(), visitor.language()).letter());
    }

    /** An offset that is none of ours is the beginning. */
    private static int offset(String given) {
        return given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
    }
}
