package kz.akd.bot.chatkit.cards;

import java.util.List;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.GroupPlace;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Messenger.CommandLine;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.shared.Language;
import org.jspecify.annotations.Nullable;

/** Carries what others see too: into groups, onto shared cards, and into the list of what may be shared. */
public interface PublicMessenger {

    /** What became of a card that was to be edited. */
    enum Editing {
        DONE,
        /** The message, or its chat, is no longer there for us. */
        GONE,
        /** Its chat takes no more just now. */
        LATER
    }

    /**
     * Sends a message into a group.
     *
     * @param inReplyTo the message it answers; 0 for none
     * @return where it stands, also when the group has become another one meanwhile
     */
    CardPlace.InGroup send(GroupPlace at, long inReplyTo, Letter letter) throws Undelivered;

    /** Puts a letter in place of a shared card, behind all replies. Throws when Telegram takes nothing just now. */
    Editing edit(CardPlace place, Letter letter) throws Undelivered;

    /** Answers a tap by opening the private chat; an answer that comes too late is dropped. */
    void openByTap(String tapId, CardSubject at) throws Undelivered;

    /** Shows what may be shared, for a query; an answer that comes too late is dropped. */
    void answerQuery(String queryId, Found found) throws Undelivered;

    /** Sets the list of commands that phones show in groups, for a language. */
    void listGroupCommands(Language language, List<CommandLine> commands) throws Undelivered;

    /**
     * What may be shared.
     *
     * @param nextOffset where the next page begins; empty on the last one
     * @param toBot words of a button above the list that opens the private chat
     */
    record Found(
            List<Result> results,
            String nextOffset,
            @Nullable String toBot) {

        public Found {
            results = List.copyOf(results);
        }
    }

    /** One thing that may be shared, and the message that is sent when it is chosen. */
    record Result(String id, String title, String description, Letter letter) {}
}
