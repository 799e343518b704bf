package kz.akd.bot.chatkit.questions;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** Where a search question looks. */
public interface Catalogue<T> {

    /** What is offered before anything is typed, most likely first. */
    List<T> offered(QuestionContext asking);

    /** What typed words may mean, best first. */
    List<T> search(String words, QuestionContext asking);

    /** How one is called on its button and in the summary. */
    Text label(T item, QuestionContext asking);

    /** A short code for keeping and for buttons, at most 36 characters of ASCII. */
    String code(T item);

    Optional<T> byCode(String code);
}
