package kz.akd.bot.treasury;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.akd.bot.members.MemberKind;
import org.joda.money.CurrencyUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the association has agreed about dues, from {@code akd.dues} of the configuration.
 *
 * @param periods in the order of the year, each as {@code MM-DD/MM-DD}: the days on which it opens and on which dues are due
 * @param owedBy the kinds of members who owe
 * @param reminders how long before the last day those who owe are reminded; less than nothing for after it
 * @param currency in which amounts are meant that name none
 * @param howToPay what is shown to whoever wants to pay, such as the account; empty where the treasurer is to be asked
 */
@ConfigurationProperties("akd.dues")
public record DuesTerms(
        @DefaultValue({"01-15/03-01", "07-15/09-01"}) List<String> periods,
        @DefaultValue({"STAFF", "ELSEWHERE"}) Set<MemberKind> owedBy,
        @DefaultValue({"14d", "3d", "0d", "-7d"}) List<Duration> reminders,
        @DefaultValue("KZT") String currency,
        @DefaultValue("") String howToPay) {

    public DuesTerms {
        periods = List.copyOf(periods);
        owedBy = Set.copyOf(owedBy);
        reminders = List.copyOf(reminders);
        periods.forEach(DuesTerms::opening);
        CurrencyUnit.of(currency);
    }

    public CurrencyUnit money() {
        return CurrencyUnit.of(currency);
    }

    /** The periods that are to be open on a day: from the day they open to their last day. */
    public List<Period> openOn(LocalDate day) {
        var open = new ArrayList<Period>();
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            int of = year;
            IntStream.range(0, periods.size())
                    .mapToObj(place -> period(of, place))
                    .filter(period -> !day.isBefore(period.opens()) && !day.isAfter(period.due()))
                    .forEach(open::add);
        }
        return open;
    }

    /** The next day after this one on which a period opens; none where the association has no periods. */
    public Optional<LocalDate> opensAfter(LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
                .boxed()
                .flatMap(year -> periods.stream().map(period -> opening(period).atYear(year)))
                .filter(opens -> opens.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private Period period(int year, int place) {
        var opens = opening(periods.get(place)).atYear(year);
        var due = day(periods.get(place).substring(6)).atYear(year);
        return new Period(PeriodId.of(year, place + 1), opens, due.isBefore(opens) ? due.plusYears(1) : due);
    }

    private static MonthDay opening(String period) {
        if (!period.matches("\\d\\d-\\d\\d/\\d\\d-\\d\\d")) {
            throw new IllegalArgumentException("akd.dues.periods: not MM-DD/MM-DD: " + period);
        }
        return day(period.substring(0, 5));
    }

    private static MonthDay day(String written) {
        return MonthDay.parse("--" + written);
    }
}
