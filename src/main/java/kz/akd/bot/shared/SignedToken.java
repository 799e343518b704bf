package kz.akd.bot.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what goes out in codes and links and comes back from anybody: a subject of so many bytes and until when it is
 * valid, for one purpose. What was signed for another purpose is as good as forged. 4 bytes of minutes and 16 of
 * HMAC-SHA256 follow the subject, in base64url.
 */
public final class SignedToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MINUTES = Integer.BYTES;
    private static final int MAC = 16;
    private static final long MINUTE = 60;

    private final SecretKeySpec key;
    private final byte[] purpose;
    private final int body;
    private final int letters;

    /**
     * A seal for one purpose.
     *
     * @param purpose part of what is signed, though not written into it; none is the way of the first release
     * @param subject how many bytes it has
     */
    public SignedToken(byte[] key, String purpose, int subject) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.purpose = purpose.isEmpty() ? new byte[0] : (purpose + '\0').getBytes(StandardCharsets.UTF_8);
        this.body = subject + MINUTES;
        this.letters = ((body + MAC) * 8 + 5) / 6;
    }

    /** What was genuinely signed, though it may have expired since. */
    public record Opened(ByteBuffer subject, Instant expires) {

        public boolean hasExpired(Instant now) {
            return !now.isBefore(expires);
        }
    }

    /** Valid until the minute of this moment begins. */
    public String close(byte[] subject, Instant expires) {
        var written = ByteBuffer.allocate(body)
                .put(subject)
                .putInt(Math.toIntExact(expires.getEpochSecond() / MINUTE))
                .array();
        return encoded(
                ByteBuffer.allocate(body + MAC).put(written).put(mac(written)).array());
    }

    /** Empty for what nobody has signed for this purpose. */
    public Optional<Opened> open(String token) {
        if (token.length() != letters) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            var written = Arrays.copyOf(bytes, body);
            // the last letter may have bits that say nothing: only one way of writing them is ours
            if (!encoded(bytes).equals(token)
                    || !MessageDigest.isEqual(mac(written), Arrays.copyOfRange(bytes, body, bytes.length))) {
                return Optional.empty();
            }
            var expires = ByteBuffer.wrap(written).getInt(body - MINUTES);
            return Optional.of(new Opened(
                    ByteBuffer.wrap(written, 0, body - MINUTES).asReadOnlyBuffer(),
                    Instant.ofEpochSecond(expires * MINUTE)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] mac(byte[] written) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose);
            return Arrays.copyOf(mac.doFinal(written), MAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
