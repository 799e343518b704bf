package kz.akd.bot.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for an amount; tenge unless they name another currency. */
class MoneyWordsTest {

    private static final CurrencyUnit TENGE = CurrencyUnit.of("KZT");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000|KZT 10000.00",
                "10 000|KZT 10000.00",
                "10 000 ₸|KZT 10000.00",
                "10 000 тг.|KZT 10000.00",
                "10k|KZT 10000.00",
                "10 тыс. тенге|KZT 10000.00",
                "10 мың теңге|KZT 10000.00",
                "1,5 млн|KZT 1500000.00",
                "10,5|KZT 10.50",
                "10.50|KZT 10.50",
                "10,000|KZT 10000.00",
                "1.234.567|KZT 1234567.00",
                "1,234.50 USD|USD 1234.50",
                "1.234,50 €|EUR 1234.50",
                "10,555|KZT 10555.00",
                "50 €|EUR 50.00",
                "$20|USD 20.00",
                "500 jpy|JPY 500",
                "1,234 KWD|KWD 1.234",
                "999999999999|KZT 999999999999.00",
            })
    void is_understood(String typed, String money) {
        assertThat(MoneyWords.read(typed, TENGE)).hasToString("Optional[" + money + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ten",
                "0",
                "0,00",
                "-5",
                "−5",
                "1e12",
                "1000000000000",
                "10,5555",
                "1.23 JPY",
                "5 XYZQ",
                "5 EUR USD",
                "1,2,3",
                "100 тенге или больше"
            })
    void is_no_amount(String typed) {
        assertThat(MoneyWords.read(typed, TENGE)).as(typed).isEmpty();
    }
}
