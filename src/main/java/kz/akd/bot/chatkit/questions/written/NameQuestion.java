package kz.akd.bot.chatkit.questions.written;

import java.util.List;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/**
 * A person's full name: as it stands in Telegram by one tap, or typed. A single word may be all of a name, and more often is
 * not: it is asked about, and narrowed is the word.
 */
public record NameQuestion(WordsQuestion words) implements Question<String> {

    private static final String AS_IN_TELEGRAM = "t";
    private static final String WHOLE = "1";

    @Override
    public String name() {
        return words.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return asking.narrowed().isEmpty() ? words.prompt(asking) : Text.of("chatkit.name.one-word", asking.narrowed());
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        if (!asking.narrowed().isEmpty()) {
            return List.of(List.of(new Choice(Text.of("chatkit.name.whole", asking.narrowed()), WHOLE)));
        }
        return words.typed(asking.visitor().telegramName(), asking) instanceof Parsed.Taken<String> taken
                        && isWhole(taken.value())
                ? List.of(List.of(new Choice(Text.typed(taken.value()), AS_IN_TELEGRAM)))
                : List.of();
    }

    @Override
    public Parsed<String> typed(String typed, QuestionContext asking) {
        var parsed = words.typed(typed, asking);
        return parsed instanceof Parsed.Taken<String> taken
                        && !isWhole(taken.value())
                        && !taken.value().equals(asking.narrowed())
                ? Parsed.narrowed(taken.value())
                : parsed;
    }

    @Override
    public Parsed<String> picked(String value, QuestionContext asking) {
        if (value.equals(WHOLE) && !asking.narrowed().isEmpty()) {
            return Parsed.taken(asking.narrowed());
        }
        return value.equals(AS_IN_TELEGRAM)
                ? typed(asking.visitor().telegramName(), asking)
                : Parsed.refused(Text.of("chatkit.too-old"));
    }

    private static boolean isWhole(String name) {
        return name.contains(" ");
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
        return words.shown(value, asking);
    }
}
