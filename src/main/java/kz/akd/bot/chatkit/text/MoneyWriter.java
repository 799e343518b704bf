package kz.akd.bot.chatkit.text;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import kz.akd.bot.shared.Language;
import org.joda.money.Money;

/** Amounts as the reader's language writes them, without a fraction that is nothing. */
final class MoneyWriter {

    private MoneyWriter() {}

    static String write(Money money, Language language) {
        boolean whole = money.getAmount().stripTrailingZeros().scale() <= 0;
        return NumberFormatter.withLocale(language.locale())
                .unit(Currency.getInstance(money.getCurrencyUnit().getCode()))
                .unitWidth(NumberFormatter.UnitWidth.NARROW)
                .precision(whole ? Precision.integer() : Precision.fixedFraction(money.getScale()))
                .format(money.getAmount())
                .toString();
    }
}
