package kz.akd.bot.members.card;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.SignedToken;

/**
 * What the QR code of a card says: whose it is and until when, signed, so that nobody makes one for themselves. Short
 * enough for a deep link.
 */
public final class CheckInToken {

    private static final String PURPOSE = "card";

    private final SignedToken seal;
    private final SignedToken former;

    public CheckInToken(byte[] key) {
        seal = new SignedToken(key, PURPOSE, Long.BYTES);
        former = new SignedToken(key, "", Long.BYTES);
    }

    /** What a token turns out to be. */
    public sealed interface Verdict {
        record Valid(PersonId person) implements Verdict {}

        /** Genuine, but no longer valid. */
        record Expired() implements Verdict {}

        record Forged() implements Verdict {}

        default <R> R fold(Function<Valid, R> valid, Supplier<R> expired, Supplier<R> forged) {
            if (this instanceof Valid genuine) {
                return valid.apply(genuine);
            }
            return this instanceof Expired ? expired.get() : forged.get();
        }
    }

    /** A token valid until the minute of this moment begins. */
    public String sign(PersonId person, Instant expires) {
        return seal.close(
                ByteBuffer.allocate(Long.BYTES).putLong(person.value()).array(), expires);
    }

    /** One of the first release, which was signed for no purpose in particular, counts as expired: a new one is had by /card. */
    public Verdict verify(String token, Instant now) {
        var opened = seal.open(token);
        if (opened.isEmpty()) {
            return former.open(token).isPresent() ? new Verdict.Expired() : new Verdict.Forged();
        }
        return opened.get().hasExpired(now)
                ? new Verdict.Expired()
                : new Verdict.Valid(new PersonId(opened.get().subject().getLong()));
    }
}
