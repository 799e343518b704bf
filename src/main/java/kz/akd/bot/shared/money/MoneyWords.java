package kz.akd.bot.shared.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * Amounts as people type them: {@code 10 000}, {@code 10k}, {@code 50 €}, {@code 10,5 тыс. тенге}. A comma or a point before
 * exactly three last digits parts thousands, any other one parts the smaller unit, unless the currency has three digits there.
 */
public final class MoneyWords {

    /** Less than a million millions: more is a slip of the finger. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private static final Pattern AMOUNT = Pattern.compile("(\\D*?)(\\d[\\d.,]*)(\\D*)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern MIXED = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:\\.\\d{3})+,\\d+");

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("к", 3),
            Map.entry("тыс", 3),
            Map.entry("мың", 3),
            Map.entry("m", 6),
            Map.entry("млн", 6));

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("₸", "KZT"),
            Map.entry("тг", "KZT"),
            Map.entry("т", "KZT"),
            Map.entry("тенге", "KZT"),
            Map.entry("теңге", "KZT"),
            Map.entry("tenge", "KZT"),
            Map.entry("€", "EUR"),
            Map.entry("евро", "EUR"),
            Map.entry("еуро", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("доллар", "USD"),
            Map.entry("доллара", "USD"),
            Map.entry("долларов", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("₽", "RUB"),
            Map.entry("р", "RUB"),
            Map.entry("руб", "RUB"),
            Map.entry("рублей", "RUB"),
            Map.entry("рубль", "RUB"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₺", "TRY"),
            Map.entry("₩", "KRW"));

    private MoneyWords() {}

    /**
     * A positive amount below a million millions; in the currency named with it, else in the usual one. Empty for what is
     * none, and for parts smaller than the currency's smallest unit.
     */
    public static Optional<Money> read(String typed, CurrencyUnit usual) {
        var words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[\\s\\u00a0\\u202f'’](?=\\d)", "");
        var found = AMOUNT.matcher(words);
        if (!found.matches() || words.contains("-") || words.contains("−")) {
            return Optional.empty();
        }
        var around = (found.group(1) + " " + found.group(3)).strip();
        int zeros = 0;
        var currency = Optional.of(usual);
        boolean named = false;
        for (var word : around.isEmpty() ? new String[0] : around.split("[\\s\\u00a0\\u202f.]+", -1)) {
            if (ZEROS.containsKey(word) && zeros == 0) {
                zeros = ZEROS.get(word);
            } else if (!word.isEmpty() && !named) {
                currency = currency(word);
                named = true;
            } else if (!word.isEmpty()) {
                return Optional.empty();
            }
        }
        int power = zeros;
        return currency.flatMap(unit -> number(found.group(2), unit, power > 0)
                .map(number -> number.movePointRight(power))
                .flatMap(amount -> exactly(amount, unit)));
    }

    private static Optional<CurrencyUnit> currency(String word) {
        try {
            return Optional.of(CurrencyUnit.of(CURRENCIES.getOrDefault(word, word.toUpperCase(Locale.ROOT))));
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String digits, CurrencyUnit currency, boolean multiplied) {
        var plain = digits;
        if (MIXED.matcher(digits).matches()) {
            char decimal = digits.charAt(Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(',')));
            plain = digits.replace(decimal == ',' ? "." : ",", "");
        } else if (THOUSANDS.matcher(digits).matches() && currency.getDecimalPlaces() < 3 && !multiplied) {
            plain = digits.replaceAll("[.,]", "");
        }
        try {
            return Optional.of(new BigDecimal(plain.replace(',', '.')));
        } catch (NumberFormatException several) {
            return Optional.empty();
        }
    }

    private static Optional<Money> exactly(BigDecimal amount, CurrencyUnit currency) {
        if (amount.signum() <= 0 || amount.compareTo(LIMIT) >= 0) {
            return Optional.empty();
        }
        return amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()
                ? Optional.empty()
                : Optional.of(Money.of(currency, amount));
    }
}
