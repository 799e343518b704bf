package kz.akd.bot.chatkit.cards;

import kz.akd.bot.chatkit.screen.CardSubject;

/** The cards that stand in other chats. */
public interface SharedCards {

    /** Something changed: its cards are brought up to date soon, however often this is said meanwhile. */
    void changed(CardSubject subject);
}
