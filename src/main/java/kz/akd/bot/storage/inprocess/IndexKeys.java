package kz.akd.bot.storage.inprocess;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The keys of an index in the order in which the stock backend has them: of their serialized forms. It serializes both for
 * each comparison, a dozen times for each look; of a single word or number the order is known without.
 */
final class IndexKeys extends ObjectDataType {

    /** Longer ones are serialized otherwise. */
    private static final int LONGEST = 20_000;

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof KeyValue key
                && other instanceof KeyValue otherKey
                && key.size() == 1
                && otherKey.size() == 1) {
            var value = key.get(0);
            var otherValue = otherKey.get(0);
            if (value instanceof String word && otherValue instanceof String otherWord) {
                return isPlain(word) && isPlain(otherWord) ? order(word, otherWord) : super.compare(one, other);
            } else if (value instanceof Double number && otherValue instanceof Double otherNumber) {
                return Long.compareUnsigned(Double.doubleToLongBits(number), Double.doubleToLongBits(otherNumber));
            }
        }
        return super.compare(one, other);
    }

    private static boolean isPlain(String word) {
        return word.length() <= LONGEST && word.indexOf('\0') < 0;
    }

    /** First comes what takes fewer bytes. */
    private static int order(String one, String other) {
        int byLength = Integer.compare(bytes(one), bytes(other));
        return byLength == 0 ? Integer.signum(one.compareTo(other)) : byLength;
    }

    private static int bytes(String word) {
        int bytes = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            bytes += letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
        }
        return bytes;
    }
}
