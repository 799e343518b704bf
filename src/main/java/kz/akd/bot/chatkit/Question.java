package kz.akd.bot.chatkit;

import java.util.List;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;

/** One question of a form: how it is asked, what is understood, how the answer is kept and shown. */
public interface Question<T> {

    /** Short and stable: answers are kept under it. */
    String name();

    /** What is asked. The label in the summary is the text {@code <dialog>.<name>.label}. */
    Text prompt(Asking asking);

    /** Rows of buttons to choose from; none where one can only type. */
    default List<List<Choice>> choices(Asking asking) {
        return List.of();
    }

    /** What typed words mean here. */
    Understanding<T> typed(String words, Asking asking);

    /** What words mean here whose formatting may count. */
    default Understanding<T> written(Formatted words, Asking asking) {
        return typed(words.words(), asking);
    }

    /** What a chosen button's value means here; values may come from old or forged buttons. */
    default Understanding<T> picked(String value, Asking asking) {
        return Understanding.refused(Text.of("chatkit.too-old"));
    }

    /** What a shared contact means here. */
    default Understanding<T> shared(Incoming.Contact contact, Asking asking) {
        return Understanding.refused(Text.of("chatkit.dialog.no-contact"));
    }

    /** What a sent document or picture means here. */
    default Understanding<T> sent(Incoming.File file, Asking asking) {
        return Understanding.refused(Text.of("chatkit.dialog.words-please"));
    }

    /** What a sent location means here. */
    default Understanding<T> located(Incoming.Located location, Asking asking) {
        return Understanding.refused(Text.of("chatkit.dialog.words-please"));
    }

    /** Whether this is answered by the contact button in place of the keyboard. */
    default boolean wantsContact() {
        return false;
    }

    default boolean optional() {
        return false;
    }

    String write(T value);

    T read(String kept);

    /** The answer as the summary repeats it. */
    Text shown(T value, Asking asking);

    /** A button of a question: what it says and the value it stands for (at most 38 bytes of UTF-8). */
    record Choice(Text label, String value) {}
}
