package kz.akd.bot.chatkit.cards;

import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A card that stands somewhere. Nothing is kept of who shared it, nor of who sees it.
 *
 * @param place the {@link CardPlace#key} of its place
 * @param language that of whoever shared it
 * @param since the number of milliseconds since 1970 at which it was first known
 * @param stale whether it may show what is no longer so
 * @param shown what it shows, as a fingerprint; null when that is not known
 * @param taker the node that has it in hand, as long as that node lives
 */
@Document("shared_cards")
record PostedCard(
        @Id String place,
        String kind,
        String subject,
        Language language,
        long since,
        boolean stale,
        @Nullable String shown,
        @Nullable String taker) {

    CardSubject about() {
        return new CardSubject(kind, subject);
    }
}
