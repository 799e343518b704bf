package kz.akd.bot.chatkit;

import java.util.List;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;

/** One question of a form: how it is asked, what is understood, how the answer is kept and shown. */
public interface Question<T> {

    /** Short and stable: answers are kept under it. */
    String name();

    /** What is asked. The label in the summary is the text {@code <dialog>.<name>.label}. */
    Text prompt(QuestionContext asking);

    /** Rows of buttons to choose from; none where one can only type. */
    default List<List<Choice>> choices(QuestionContext asking) {
        return List.of();
    }

    /** What typed words mean here. */
    Parsed<T> typed(String words, QuestionContext asking);

    /** What words mean here whose formatting may count. */
    default Parsed<T> written(Formatted words, QuestionContext asking) {
        return typed(words.words(), asking);
    }

    /** What a chosen button's value means here; values may come from old or forged buttons. */
    default Parsed<T> picked(String value, QuestionContext asking) {
        return Parsed.refused(Text.of("chatkit.too-old"));
    }

    /** What a shared contact means here. */
    default Parsed<T> shared(Incoming.Contact contact, QuestionContext asking) {
        return Parsed.refused(Text.of("chatkit.dialog.no-contact"));
    }

    /** What a sent document or picture means here. */
    default Parsed<T> sent(Incoming.File file, QuestionContext asking) {
        return Parsed.refused(Text.of("chatkit.dialog.words-please"));
    }

    /** What a sent location means here. */
    default Parsed<T> located(Incoming.Located location, QuestionContext asking) {
        return Parsed.refused(Text.of("chatkit.dialog.words-please"));
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
    Text shown(T value, QuestionContext asking);

    /** A button of a question: what it says and the value it stands for (at most 38 bytes of UTF-8). */
    record Choice(Text label, String value) {}
}
