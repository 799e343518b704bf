package kz.akd.bot.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of words, as UTF-8 writes them. */
public final class Sha256 {

    private Sha256() {}

    /** All its 32 bytes. */
    public static byte[] of(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** In hexadecimal, 64 small digits. */
    public static String hex(String words) {
        return HexFormat.of().formatHex(of(words));
    }
}
