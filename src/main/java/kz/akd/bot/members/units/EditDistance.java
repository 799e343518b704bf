package kz.akd.bot.members.units;

/** How near a typed word is to a known one; the nearest first. */
enum EditDistance {
    SAME(0),
    BEGINNING(1),
    INSIDE(2),
    MISTYPED(3),
    NONE(Integer.MAX_VALUE);

    private static final int LONG_ENOUGH_FOR_A_MISTAKE = 5;

    private final int distance;

    EditDistance(int distance) {
        this.distance = distance;
    }

    int distance() {
        return distance;
    }

    static EditDistance of(String typed, String known) {
        if (known.startsWith(typed)) {
            return known.length() == typed.length() ? SAME : BEGINNING;
        }
        if (known.contains(typed)) {
            return INSIDE;
        }
        return typed.length() >= LONG_ENOUGH_FOR_A_MISTAKE && isMistyped(typed, known) ? MISTYPED : NONE;
    }

    /** Whether one letter changed, added, left out or swapped with the next makes of the typed a beginning of the known. */
    private static boolean isMistyped(String typed, String known) {
        int same = 0;
        while (same < known.length() && known.charAt(same) == typed.charAt(same)) {
            same++;
        }
        var rest = typed.substring(same + 1);
        return known.startsWith(rest, same + 1)
                || known.startsWith(rest, same)
                || known.startsWith(typed.substring(same), same + 1)
                || isSwapped(typed, known, same);
    }

    private static boolean isSwapped(String typed, String known, int at) {
        return at + 1 < typed.length()
                && at + 1 < known.length()
                && typed.charAt(at) == known.charAt(at + 1)
                && typed.charAt(at + 1) == known.charAt(at)
                && known.startsWith(typed.substring(at + 2), at + 2);
    }
}
