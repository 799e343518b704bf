package kz.akd.bot.members.chat.directory;

import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/**
 * Whom somebody looks for: words as they type them, or one of the circles around them. What is chosen is kept as the circle's
 * code, which no typed words begin with.
 *
 * @param circles rows of the circles around whoever is asked, each by its code
 */
record WhomQuestion(Question<String> words, Function<QuestionContext, List<List<Question.Choice>>> circles)
        implements Question<String> {

    /** Whether a code was chosen: it begins with what {@code Questions.line} takes from typed words. */
    static boolean isCircle(String whom) {
        return whom.startsWith(CIRCLE);
    }

    static final String CIRCLE = "\n";

    @Override
    public String name() {
        return words.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return words.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return circles.apply(asking);
    }

    @Override
    public Parsed<String> typed(String typed, QuestionContext asking) {
        return words.typed(typed, asking);
    }

    @Override
    public Parsed<String> picked(String value, QuestionContext asking) {
        return Parsed.taken(CIRCLE + value);
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String read(String kept) {
        return kept;
    }

    @Override
    public Text shown(String value, QuestionContext asking) {
        return Text.typed(value.strip());
    }
}
