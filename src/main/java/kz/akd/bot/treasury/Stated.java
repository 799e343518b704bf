package kz.akd.bot.treasury;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.joda.money.Money;

/** The bills of a period whose claims can be confirmed at once, as their members have stated the amounts. */
public record Stated(List<Bill> bills) {

    public Stated {
        bills = List.copyOf(bills);
    }

    /** What it comes to, a sum for each currency. */
    public List<Money> sums() {
        var sums = new TreeMap<String, Money>();
        bills.forEach(bill -> bill.waiting()
                .flatMap(Claim::amountStated)
                .ifPresent(amount -> sums.merge(amount.getCurrencyUnit().getCode(), amount, Money::plus)));
        return List.copyOf(sums.values());
    }

    /** By which it is known again: another one when a claim has come, gone, or says another amount. */
    public String print() {
        return Integer.toHexString(Objects.hash(
                bills.stream()
                        .flatMap(bill -> bill.waiting().stream())
                        .map(Claim::id)
                        .toList(),
                sums()));
    }
}
