package kz.akd.bot.chatkit.conversation;

import java.util.function.Consumer;
import kz.akd.bot.chatkit.screen.Screen;

/** Shows progress no more often than a chat may be written to, so that the last word does not wait. */
final class ProgressPace implements Consumer<Screen> {

    private static final long BETWEEN_NANOS = 1_500_000_000L;

    private final Consumer<Screen> show;
    private long last = System.nanoTime();

    ProgressPace(Consumer<Screen> show) {
        this.show = show;
    }

    @Override
    public void accept(Screen screen) {
        if (System.nanoTime() - last >= BETWEEN_NANOS) {
            show.accept(screen);
            last = System.nanoTime();
        }
    }
}
