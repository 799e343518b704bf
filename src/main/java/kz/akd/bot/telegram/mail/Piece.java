package kz.akd.bot.telegram.mail;

import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outgoing;

/**
 * A piece of mail in this node's hands.
 *
 * @param attempts how often it was tried
 * @param notBefore the earliest moment to try it, in nanoseconds of {@link System#nanoTime}
 */
record Piece(Outgoing mail, int attempts, long notBefore) {

    static Piece of(Outgoing mail) {
        return new Piece(mail, 0, System.nanoTime());
    }

    boolean isAnnouncement() {
        return mail.lane() == Mail.Lane.ANNOUNCEMENT;
    }

    Piece triedAgainAfter(long nanos) {
        return new Piece(mail, attempts + 1, System.nanoTime() + nanos);
    }

    Piece after(long nanos) {
        return new Piece(mail, attempts, System.nanoTime() + nanos);
    }
}
