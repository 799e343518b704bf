package kz.akd.bot.chatkit;

import java.util.function.Consumer;
import kz.akd.bot.chatkit.screen.Screen;

/**
 * Something that takes longer than a tap may wait. The chat's next update waits for it; other chats don't. Done again after
 * a crash, so it must go on where it was, or do nothing new.
 */
@FunctionalInterface
public interface LongTask {

    /** Does it, and answers what it came to. The consumer shows how far it is, as often as is sensible. */
    Answer run(Consumer<Screen> progress);
}
