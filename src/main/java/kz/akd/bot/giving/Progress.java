package kz.akd.bot.giving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.akd.bot.giving.pledge.Pledge;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How far a campaign's money has come, for everybody to see: what is promised and what has come apart, a sum for each
 * currency. Where so few give that a sum would tell what one of them gave, it is left out.
 *
 * @param hidden whether sums were left out
 * @param wages how many promised a day's wage that they did not name and that has not come
 * @param goal null where there is none
 */
public record Progress(List<Sum> sums, boolean hidden, int wages, Optional<Money> goal) {

    static final int ENOUGH = 3;

    public Progress {
        sums = List.copyOf(sums);
    }

    /** What was promised in a currency, and what has come; what came unpromised counts as promised too. */
    public record Sum(Money promised, Money received) {}

    /** As everybody may see it. */
    public static Progress forAll(Campaign campaign) {
        return of(campaign, ENOUGH);
    }

    /** As the treasurer sees it. */
    public static Progress whole(Campaign campaign) {
        return of(campaign, 1);
    }

    private static Progress of(Campaign campaign, int enough) {
        var shown = new ArrayList<Sum>();
        boolean hidden = false;
        for (var currency : currencies(campaign)) {
            var giving = campaign.pledges().stream()
                    .filter(pledge -> counts(pledge, currency))
                    .toList();
            long donors = giving.stream().map(Pledge::donor).distinct().count();
            if (donors >= enough) {
                shown.add(new Sum(
                        giving.stream()
                                .map(pledge -> promised(pledge, currency))
                                .reduce(Money.zero(currency), Money::plus),
                        giving.stream()
                                .map(pledge -> received(pledge, currency))
                                .reduce(Money.zero(currency), Money::plus)));
            } else {
                hidden |= donors > 0;
            }
        }
        int wages = (int) campaign.pledges().stream()
                .filter(pledge -> pledge.promise().isMoney()
                        && pledge.promise().money().isEmpty()
                        && pledge.received().isEmpty()
                        && !pledge.isWithdrawn())
                .count();
        return new Progress(shown, hidden, wages, campaign.appeal().goalSum());
    }

    /** The goal's first, then by their names. */
    private static List<CurrencyUnit> currencies(Campaign campaign) {
        var found = new TreeMap<String, CurrencyUnit>();
        campaign.pledges().stream()
                .flatMap(pledge -> Stream.concat(pledge.promise().money().stream(), pledge.received().stream()))
                .map(Money::getCurrencyUnit)
                .forEach(unit -> found.put(unit.getCode(), unit));
        var goal = campaign.appeal().goalSum().map(Money::getCurrencyUnit);
        return found.values().stream()
                .sorted(Comparator.comparing((CurrencyUnit unit) -> !goal.equals(Optional.of(unit)))
                        .thenComparing(CurrencyUnit::getCode))
                .toList();
    }

    private static boolean counts(Pledge pledge, CurrencyUnit currency) {
        return promised(pledge, currency).isPositive();
    }

    private static Money promised(Pledge pledge, CurrencyUnit currency) {
        var received = received(pledge, currency);
        return pledge.promise()
                .money()
                .filter(amount -> amount.getCurrencyUnit().equals(currency) && !pledge.isWithdrawn())
                .filter(amount -> amount.isGreaterThan(received))
                .orElse(received);
    }

    private static Money received(Pledge pledge, CurrencyUnit currency) {
        return pledge.received().stream()
                .filter(sum -> sum.getCurrencyUnit().equals(currency))
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
    }

    /** In the currency of the goal; nothing yet where none is shown. */
    public Optional<Sum> towardGoal() {
        return goal.map(sum -> sums.stream()
                .filter(one -> one.promised().isSameCurrency(sum))
                .findFirst()
                .orElseGet(() -> new Sum(Money.zero(sum.getCurrencyUnit()), Money.zero(sum.getCurrencyUnit()))));
    }

    /** How many percent of the goal an amount is, at most 100. */
    public int percent(Money amount) {
        return goal.map(sum -> amount.getAmount()
                        .movePointRight(2)
                        .divideToIntegralValue(sum.getAmount())
                        .min(BigDecimal.valueOf(100))
                        .intValueExact())
                .orElse(0);
    }
}
