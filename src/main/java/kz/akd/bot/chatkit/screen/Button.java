package kz.akd.bot.chatkit.screen;

import java.net.URI;
import kz.akd.bot.chatkit.text.Text;

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

    /** A button that opens the bot's private chat at a thing, as its {@code <kind>_<id>} says. */
    static Button starting(CardSubject at, String key, Object... arguments) {
        return new Starting(Text.of(key, arguments), at.toString(), false);
    }

    /** A button that opens the bot's private chat and does there what a command does. */
    static Button starting(String command, String key, Object... arguments) {
        return new Starting(Text.of(key, arguments), new CardSubject(CardSubject.COMMAND, command).toString(), false);
    }

    /** A button that lets people choose a group, to which the bot comes and where it shows a thing's card. */
    static Button toGroup(CardSubject subject, String key, Object... arguments) {
        return new Starting(Text.of(key, arguments), subject.toString(), true);
    }

    /** A button that lets people choose a chat, to send a thing's card there. */
    static Button sharing(CardSubject subject, String key, Object... arguments) {
        return new Sharing(Text.of(key, arguments), subject.toString());
    }

    /** Does something in the bot. */
    record Tapping(Text label, Tap tap) implements Button {}

    /** Opens an address outside the bot. */
    record Opening(Text label, URI address) implements Button {}

    /** Opens the bot, in private or in a group that is chosen then, with what a deep link carries. */
    record Starting(Text label, String start, boolean inGroup) implements Button {}

    /** Lets choose a chat, and there of what is found for some words after the bot's name. */
    record Sharing(Text label, String words) implements Button {}

    /** Copies words to the clipboard; at most 256 characters (Bot API, CopyTextButton). */
    record Copying(Text label, String words) implements Button {}
}
