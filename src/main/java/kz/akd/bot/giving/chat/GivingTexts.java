package kz.akd.bot.giving.chat;

import java.util.List;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.Shift;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.PledgeState;
import kz.akd.bot.giving.pledge.Promise;
import org.joda.money.Money;

/** Words that several screens have. */
public final class GivingTexts {

    private static final int LONGEST_BUTTON = 24;

    private GivingTexts() {}

    static Text money(Money amount) {
        return Text.of("giving.sum", amount);
    }

    /** Sums of several currencies. */
    static Text money(List<Money> amounts) {
        return amounts.stream()
                .map(GivingTexts::money)
                .reduce((one, other) -> Text.of("giving.sums", one, other))
                .orElse(Text.of("giving.nothing"));
    }

    /** What somebody promised. */
    public static Text promise(Campaign campaign, Pledge pledge) {
        if (pledge.promise() instanceof Promise.OfGoods goods) {
            return Text.of(
                    "giving.promise.goods",
                    goods.count(),
                    campaign.needs().get(goods.need()).name());
        } else if (pledge.promise() instanceof Promise.OfTime time) {
            return shift(campaign.shifts().get(time.shift()));
        }
        var amount = pledge.promise().money();
        boolean wage = pledge.promise() instanceof Promise.OfMoney money && money.wage();
        return amount.map(sum -> wage ? Text.of("giving.promise.wage.of", money(sum)) : money(sum))
                .orElseGet(() -> Text.of("giving.promise.wage"));
    }

    static Text shift(Shift shift) {
        return Text.of("giving.promise.time", shift.name(), shift.starts());
    }

    public static Text state(Campaign campaign, Pledge pledge) {
        boolean lapsed = campaign.isClosed() && pledge.isOwed() && !(pledge.promise() instanceof Promise.OfTime);
        return lapsed ? Text.of("giving.state.lapsed") : Text.of("giving.state.", pledge.state());
    }

    /** A sign before the pledge's line. */
    public static String mark(PledgeState state) {
        return switch (state) {
            case PROMISED -> "🤝";
            case WAITING -> "🕓";
            case PARTLY -> "◐";
            case FULFILLED -> "✅";
            case WITHDRAWN -> "✖️";
        };
    }

    public static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_BUTTON
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_BUTTON - 1)) + "…";
    }
}
