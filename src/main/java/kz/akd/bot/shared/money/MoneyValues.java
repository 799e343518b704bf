package kz.akd.bot.shared.money;

import kz.akd.bot.shared.facts.StoredAs;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How amounts are kept: as words such as {@code KZT 10000.00}, which no database rounds. */
@Configuration(proxyBeanMethods = false)
class MoneyValues {

    @Bean
    StoredAs<Money, String> money() {
        return new StoredAs<>(Money.class, String.class, Money::toString, Money::parse);
    }

    @Bean
    StoredAs<CurrencyUnit, String> currency() {
        return new StoredAs<>(CurrencyUnit.class, String.class, CurrencyUnit::getCode, CurrencyUnit::of);
    }

    @Bean
    StoredAs<ReferenceCode, String> referenceCode() {
        return new StoredAs<>(ReferenceCode.class, String.class, ReferenceCode::value, ReferenceCode::new);
    }
}
