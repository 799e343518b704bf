package kz.akd.bot.chatkit.letter;

import java.net.URI;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;

/** Addresses that open the bot at one thing; {@link Routes#link} says where each leads. */
public interface DeepLinks {

    /**
     * {@code https://t.me/<bot>?start=<kind>_<id>}.
     *
     * @param id together with the kind at most 63 of A-Z, a-z, 0-9, _ and - (Bot API, deep linking)
     */
    URI to(String kind, String id) throws Undelivered;

    /** The name by which the bot is addressed in groups, without the @. */
    String botName() throws Undelivered;
}
