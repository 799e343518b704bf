package kz.akd.bot.chatkit.questions.written;

import java.util.List;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/** A whole number within bounds. */
public record NumberQuestion(String name, String promptKey, int least, int most, List<Integer> suggestions)
        implements Question<Integer> {

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return List.of(suggestions.stream()
                .map(number -> new Choice(Text.of("chatkit.number.choice", number), number.toString()))
                .toList());
    }

    @Override
    public Understanding<Integer> typed(String words, Asking asking) {
        try {
            var number = Integer.valueOf(words.strip().replaceAll("[\\s\\u00a0\\u202f]", ""));
            if (number >= least && number <= most) {
                return Understanding.taken(number);
            }
        } catch (NumberFormatException notANumber) {
            // refused below, with what is accepted
        }
        return Understanding.refused(Text.of("chatkit.number.bounds", least, most));
    }

    @Override
    public Understanding<Integer> picked(String value, Asking asking) {
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
    public Text shown(Integer value, Asking asking) {
        return Text.of("chatkit.number.choice", value);
    }
}
