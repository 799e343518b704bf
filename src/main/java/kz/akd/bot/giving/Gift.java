package kz.akd.bot.giving;

import java.util.Optional;

/**
 * A pledge with its campaign, as it is now.
 *
 * @param payment the one that it is about; empty where it is about the pledge
 */
public record Gift(Campaign campaign, Pledge pledge, Optional<Payment> payment) {
    static Gift of(Campaign campaign, Pledge pledge) {
        return new Gift(campaign, pledge, Optional.empty());
    }
}
