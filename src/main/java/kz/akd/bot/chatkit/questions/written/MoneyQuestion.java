package kz.akd.bot.chatkit.questions.written;

import java.util.List;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.money.MoneyWords;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount of money, with a few suggestions as buttons. */
public record MoneyQuestion(String name, String promptKey, CurrencyUnit usual, List<Money> suggestions)
        implements Question<Money> {

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return List.of(suggestions.stream()
                .map(amount -> new Choice(Text.of("chatkit.money.choice", amount), amount.toString()))
                .toList());
    }

    @Override
    public Parsed<Money> typed(String words, QuestionContext asking) {
        return MoneyWords.read(words, usual)
                .<Parsed<Money>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.money.unclear", usual.getCode())));
    }

    @Override
    public Parsed<Money> picked(String value, QuestionContext asking) {
        return suggestions.stream()
                .filter(amount -> amount.toString().equals(value))
                .findFirst()
                .<Parsed<Money>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.too-old")));
    }

    @Override
    public String write(Money value) {
        return value.toString();
    }

    @Override
    public Money read(String kept) {
        return Money.parse(kept);
    }

    @Override
    public Text shown(Money value, QuestionContext asking) {
        return Text.of("chatkit.money.choice", value);
    }
}
