package kz.akd.bot.chatkit.questions.written;

import java.util.List;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** A whole number within bounds. */
public record NumberQuestion(String name, String promptKey, int least, int most, List<Integer> suggestions)
        implements Question<Integer> {

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return List.of(suggestions.stream()
                .map(number -> new Choice(Text.of("chatkit.number.choice", number), number.toString()))
                .toList());
    }

    @Override
    public Parsed<Integer> typed(String words, QuestionContext asking) {
        try {
            var number = Integer.valueOf(words.strip().replaceAll("[\\s\\u00a0\\u202f]", ""));
            if (number >= least && number <= most) {
                return Parsed.taken(number);
            }
        } catch (NumberFormatException notANumber) {
            // refused below, with what is accepted
        }
        return Parsed.refused(Text.of("chatkit.number.bounds", least, most));
    }

    @Override
    public Parsed<Integer> picked(String value, QuestionContext asking) {
        return typed(value, asking);
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }

    @Override
    public Integer read(String kept) {
        return Integer.valueOf(kept);
    }

    @Override
    public Text shown(Integer value, QuestionContext asking) {
        return Text.of("chatkit.number.choice", value);
    }
}
