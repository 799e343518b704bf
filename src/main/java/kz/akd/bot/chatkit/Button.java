package kz.akd.bot.chatkit;

import java.net.URI;

/** A button under a screen. */
public sealed interface Button {

    Text label();

    /** A button that means a tap; its label is a text of the bundles. */
    static Button of(Tap tap, String key, Object... arguments) {
        return new Tapping(Text.of(key, arguments), tap);
    }

    static Button of(Tap tap, Text label) {
        return new Tapping(label, tap);
    }

    static Button opening(URI address, String key, Object... arguments) {
        return new Opening(Text.of(key, arguments), address);
    }

    /** A button that copies words, such as a join link or a reference code, to the phone's clipboard. */
    static Button copying(String words, String key, Object... arguments) {
        return new Copying(Text.of(key, arguments), words);
    }

    /** Does something in the bot. */
    record Tapping(Text label, Tap tap) implements Button {}

    /** Opens an address outside the bot. */
    record Opening(Text label, URI address) implements Button {}

    /** Copies words to the clipboard; at most 256 characters (Bot API, CopyTextButton). */
    record Copying(Text label, String words) implements Button {}
}
