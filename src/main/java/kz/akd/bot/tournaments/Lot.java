package kz.akd.bot.tournaments;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.akd.bot.shared.Sha256;
import org.bson.types.ObjectId;

/**
 * A lot that everybody can check: the hash of its seed is shown before registration ends and the seed with the draw. The
 * order is that of the SHA-256 of {@code seed:entrant} for each entrant's id.
 */
public final class Lot {

    private static final int BYTES = 16;

    private Lot() {}

    static String seed(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** SHA-256 of these words, in hexadecimal. */
    public static String hash(String words) {
        return Sha256.hex(words);
    }

    static List<ObjectId> order(String seed, List<ObjectId> entrants) {
        return entrants.stream()
                .sorted(Comparator.comparing(entrant -> hash(seed + ":" + entrant.toHexString())))
                .toList();
    }
}
