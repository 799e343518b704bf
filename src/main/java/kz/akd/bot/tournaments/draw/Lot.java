package kz.akd.bot.tournaments.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A lot that anybody can check: its seal is shown before anybody registers, and its secret after the draw. Entrants are
 * in the order of the SHA-256 of "secret:number".
 */
public record Lot(String secret) {

    public String seal() {
        return sha256(secret);
    }

    /** In the order of the lot. */
    public List<Integer> order(List<Integer> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(number -> sha256(secret + ":" + number)))
                .toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
