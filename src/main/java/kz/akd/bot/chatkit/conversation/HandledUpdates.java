package kz.akd.bot.chatkit.conversation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The ids of the last updates of a chat that were handled, in the order in which they were: which is not always Telegram's,
 * as several nodes may be brought them, and as its ids begin anew after a quiet week. So each is known, and not only the
 * highest; together they take two or three bytes each.
 */
final class HandledUpdates {

    static final HandledUpdates NONE = of();

    /** As many as one batch of updates may bring again after a crash (Bot API, getUpdates: at most 100). */
    private static final int REMEMBERED = 100;

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final long[] ids;

    private HandledUpdates(long[] ids) {
        this.ids = ids;
    }

    /** The last one at the end. */
    static HandledUpdates of(long... ids) {
        return new HandledUpdates(ids);
    }

    /** From the last one on backwards: it is what most are asked for. */
    boolean holds(long update) {
        for (int i = ids.length - 1; i >= 0; i--) {
            if (ids[i] == update) {
                return true;
            }
        }
        return false;
    }

    HandledUpdates and(long update) {
        int from = Math.max(0, ids.length - REMEMBERED + 1);
        var longer = Arrays.copyOfRange(ids, from, ids.length + 1);
        longer[longer.length - 1] = update;
        return new HandledUpdates(longer);
    }

    /** Each as what it is more than the one before, in groups of seven bits; what is less has its sign in the lowest. */
    byte[] written() {
        var bytes = new ByteArrayOutputStream(3 * ids.length);
        long before = 0;
        for (long id : ids) {
            long difference = id - before;
            long rest = (difference << 1) ^ (difference >> (Long.SIZE - 1));
            while ((rest & ~SEVEN_BITS) != 0) {
                bytes.write((int) (rest & SEVEN_BITS) | MORE);
                rest >>>= 7;
            }
            bytes.write((int) rest);
            before = id;
        }
        return bytes.toByteArray();
    }

    static HandledUpdates read(byte[] bytes) {
        var ids = new long[bytes.length];
        int count = 0;
        long before = 0;
        long rest = 0;
        int shift = 0;
        for (byte each : bytes) {
            rest |= (long) (each & SEVEN_BITS) << shift;
            shift += 7;
            if ((each & MORE) == 0) {
                before += (rest >>> 1) ^ -(rest & 1);
                ids[count++] = before;
                rest = 0;
                shift = 0;
            }
        }
        return new HandledUpdates(Arrays.copyOf(ids, count));
    }
}
