package kz.akd.bot.chatkit.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The row of buttons that turns pages: nothing for a single page. */
final class PageTurns {

    private PageTurns() {}

    static List<Button> row(int number, int count, IntFunction<Tap> turn) {
        var row = new ArrayList<Button>();
        if (number > 0) {
            row.add(Button.of(turn.apply(number - 1), "chatkit.page.previous"));
        }
        if (count > 1) {
            row.add(Button.of(turn.apply(number), "chatkit.page.number", number + 1, count));
        }
        if (number < count - 1) {
            row.add(Button.of(turn.apply(number + 1), "chatkit.page.next"));
        }
        return row;
    }
}
