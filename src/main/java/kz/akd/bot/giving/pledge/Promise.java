package kz.akd.bot.giving.pledge;

import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What somebody promises. */
public sealed interface Promise {

    /**
     * Money.
     *
     * @param amount null for a day's wage that they do not want to name
     * @param wage whether it is one day's wage
     */
    @TypeAlias("promise-money")
    record OfMoney(@Nullable Money amount, boolean wage) implements Promise {
        public OfMoney {
            if (amount == null ? !wage : !amount.isPositive()) {
                throw new IllegalArgumentException("no promise of money");
            }
        }

        @Override
        public String toString() {
            return wage ? "a day's wage" : "money";
        }
    }

    /** A part of a need. */
    @TypeAlias("promise-goods")
    record OfGoods(int need, int count) implements Promise {
        public OfGoods {
            if (need < 0 || count < 1) {
                throw new IllegalArgumentException("no promise of goods: " + count);
            }
        }
    }

    /** A place in a shift. */
    @TypeAlias("promise-time")
    record OfTime(int shift) implements Promise {
        public OfTime {
            if (shift < 0) {
                throw new IllegalArgumentException("no promise of time: " + shift);
            }
        }
    }

    /** The amount promised; empty for what is no money, or not named. */
    default Optional<Money> money() {
        return this instanceof OfMoney promised ? Optional.ofNullable(promised.amount()) : Optional.empty();
    }

    default boolean isMoney() {
        return this instanceof OfMoney;
    }

    /** How many pieces of a need, or places in a shift. */
    default int pieces() {
        return this instanceof OfGoods goods ? goods.count() : this instanceof OfTime ? 1 : 0;
    }
}
