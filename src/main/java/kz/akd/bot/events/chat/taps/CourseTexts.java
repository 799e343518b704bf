package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.course.Level;

/** The words for what courses are. */
public final class CourseTexts {

    private CourseTexts() {}

    public static Text level(Level level) {
        return Text.of("courses.level.", level);
    }

    /** From when until when, by the calendar of its place. */
    public static Text span(Event first, Event last, int sessions) {
        return Text.of(
                "courses.span",
                sessions,
                first.starts().time().toLocalDate(),
                last.starts().time().toLocalDate());
    }
}
