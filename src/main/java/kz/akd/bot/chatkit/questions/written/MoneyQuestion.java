package kz.akd.bot.chatkit.questions.written;

import java.util.List;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.money.MoneyWords;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount of money, with a few suggestions as buttons. */
public record MoneyQuestion(String name, String promptKey, CurrencyUnit usual, List<Money> suggestions)
        implements Question<Money> {

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return List.of(suggestions.stream()
                .map(amount -> new Choice(Text.of("chatkit.money.choice", amount), amount.toString()))
                .toList());
    }

    @Override
    public Understanding<Money> typed(String words, Asking asking) {
        return MoneyWords.read(words, usual)
                .<Understanding<Money>>map(Understanding::taken)
                .orElseGet(() -> Understanding.refused(Text.of("chatkit.money.unclear", usual.getCode())));
    }

    @Override
    public Understanding<Money> picked(String value, Asking asking) {
        return suggestions.stream()
                .filter(amount -> amount.toString().equals(value))
                .findFirst()
                .<Understanding<Money>>map(Understanding::taken)
                .orElseGet(() -> Understanding.refused(Text.of("chatkit.too-old")));
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
    public Text shown(Money value, Asking asking) {
        return Text.of("chatkit.money.choice", value);
    }
}
