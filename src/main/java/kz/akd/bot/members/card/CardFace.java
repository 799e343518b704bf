package kz.akd.bot.members.card;

import java.util.Optional;

/**
 * What stands on a card, in the language of its owner.
 *
 * @param place unit and city
 * @param qr what the QR code says
 */
public record CardFace(
        String association,
        String fullName,
        String number,
        String kind,
        String place,
        String validUntil,
        String qr,
        Optional<Portrait> portrait) {

    @Override
    public String toString() {
        return "CardFace";
    }
}
