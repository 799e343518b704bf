package kz.akd.bot.agenda;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a member's agenda can be subscribed to.
 *
 * @param hash of the secret in its address, which is not kept itself
 */
@Document("calendar_subscriptions")
record Subscription(@Id PersonId person, String hash, Instant made) {

    @Override
    public String toString() {
        return "Subscription of " + person;
    }
}
