package kz.akd.bot.reminders.chat;

import java.util.List;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;

/**
 * What somebody is told by a reminder.
 *
 * @param title of the subject, for a button in a list of several
 * @param screen the words, and as buttons ways to elsewhere; those to put it off come from the engine
 * @param actions what can be done right there, see {@link Reminding#act}; the first are the most likely
 */
public record Note(Text title, Screen screen, List<Action> actions) {

    public Note {
        actions = List.copyOf(actions);
    }

    public Note(Text title, Screen screen) {
        this(title, screen, List.of());
    }

    public Note offering(Action... more) {
        return new Note(title, screen, List.of(more));
    }
}
