package kz.akd.bot.giving;

import java.util.Optional;
import kz.akd.bot.giving.pledge.Payment;
import kz.akd.bot.giving.pledge.Pledge;

/**
 * A pledge with its campaign, as it is now.
 *
 * @param payment the one that it is about; empty where it is about the pledge
 */
public record Gift(Campaign campaign, Pledge pledge, Optional<Payment> payment) {
    public static Gift of(Campaign campaign, Pledge pledge) {
        return new Gift(campaign, pledge, Optional.empty());
    }
}
