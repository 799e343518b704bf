package kz.akd.bot.chatkit.cards;

import java.time.ZoneOffset;
import java.util.Base64;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Sha256;
import org.springframework.stereotype.Component;

/** Writes shared cards out, for everybody who reads a language. */
@Component
final class CardWriter {

    private final Letters letters;
    private final Routes routes;

    CardWriter(Letters letters, Routes routes) {
        this.letters = letters;
        this.routes = routes;
    }

    /** @param current whether it may still change */
    record Written(Letter letter, boolean current) {

        /** The same for the same words and buttons. */
        String fingerprint() {
            return Base64.getEncoder().encodeToString(Sha256.of(letter.html() + letter.keys()));
        }
    }

    /** The card as it is now; where its subject is gone, a word that it is. */
    Written write(CardSubject subject, Language language) {
        return routes.sharing(subject.kind())
                .flatMap(sharing -> sharing.card(subject.id(), language))
                .map(card -> new Written(
                        letters.writeShared(card.screen(), Visitor.everybody(language, card.zone()), language),
                        card.current()))
                .orElseGet(() -> new Written(gone(language), false));
    }

    private Letter gone(Language language) {
        return letters.writeShared(
                Screen.saying("chatkit.card.gone"), Visitor.everybody(language, ZoneOffset.UTC), language);
    }
}
