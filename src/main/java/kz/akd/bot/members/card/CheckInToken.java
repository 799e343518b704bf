package kz.akd.bot.members.card;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.akd.bot.shared.PersonId;

/**
 * What the QR code of a card says: whose it is and until when, signed, so that nobody makes one for themselves. Short
 * enough for a deep link: 8 bytes of id, 4 of minutes, 16 of HMAC-SHA256, in 38 letters of base64url.
 */
public final class CheckInToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BODY = 12;
    private static final int MAC = 16;
    private static final int LENGTH = 38;
    private static final long MINUTE = 60;

    private final SecretKeySpec key;

    public CheckInToken(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
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
        var body = ByteBuffer.allocate(BODY)
                .putLong(person.value())
                .putInt(Math.toIntExact(expires.getEpochSecond() / MINUTE))
                .array();
        var token = ByteBuffer.allocate(BODY + MAC).put(body).put(mac(body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    public Verdict verify(String token, Instant now) {
        if (token.length() != LENGTH) {
            return new Verdict.Forged();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            var body = Arrays.copyOf(bytes, BODY);
            var written = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            // the last letter has bits that say nothing: only one way of writing them is ours
            if (!written.equals(token)
                    || !MessageDigest.isEqual(mac(body), Arrays.copyOfRange(bytes, BODY, bytes.length))) {
                return new Verdict.Forged();
            }
            var read = ByteBuffer.wrap(body);
            var person = new PersonId(read.getLong());
            return now.getEpochSecond() / MINUTE < read.getInt() ? new Verdict.Valid(person) : new Verdict.Expired();
        } catch (IllegalArgumentException notBase64) {
            return new Verdict.Forged();
        }
    }

    private byte[] mac(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(body), MAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
