package kz.akd.bot.chatkit;

import kz.akd.bot.chatkit.Messenger.Undelivered;

/** Fetches files that people sent. */
public interface Downloads {

    /**
     * The content of a file.
     *
     * @param most bytes; a larger file is refused without reading all of it
     */
    byte[] fetch(SentFile file, int most) throws Undelivered;
}
