package kz.akd.bot.chatkit.letter;

import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.SentFile;

/** Fetches files that people sent. */
public interface Downloads {

    /**
     * The content of a file.
     *
     * @param most bytes; a larger file is refused without reading all of it
     */
    byte[] fetch(SentFile file, int most) throws Undelivered;
}
