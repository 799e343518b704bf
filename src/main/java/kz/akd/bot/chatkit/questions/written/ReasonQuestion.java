package kz.akd.bot.chatkit.questions.written;

import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;

/**
 * Why something is done: one of the usual reasons by its button, or typed. A usual one is kept in the words of whoever
 * chooses it, as if they had typed it.
 *
 * @param usual the keys of the usual reasons
 */
public record ReasonQuestion(WordsQuestion words, List<String> usual, PlainText wording) implements Question<String> {

    public ReasonQuestion {
        usual = List.copyOf(usual);
    }

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
        return IntStream.range(0, usual.size())
                .mapToObj(number -> List.of(new Choice(Text.of(usual.get(number)), String.valueOf(number))))
                .toList();
    }

    @Override
    public Parsed<String> typed(String typed, QuestionContext asking) {
        return words.typed(typed, asking);
    }

    @Override
    public Parsed<String> picked(String value, QuestionContext asking) {
        return IntStream.range(0, usual.size())
                .filter(number -> String.valueOf(number).equals(value))
                .mapToObj(number -> wording.plain(Text.of(usual.get(number)), asking.visitor()))
                .findFirst()
                .<Parsed<String>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.too-old")));
    }

    @Override
    public String write(String value) {
        return words.write(value);
    }

    @Override
    public String read(String kept) {
        return words.read(kept);
    }

    @Override
    public Text shown(String value, QuestionContext asking) {
        return words.shown(value, asking);
    }
}
