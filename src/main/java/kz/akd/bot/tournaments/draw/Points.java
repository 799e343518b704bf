package kz.akd.bot.tournaments.draw;

/** What a match is worth in a table. */
public enum Points {
    /** Football: three for a win, one for a draw. */
    THREE_ONE_NOTHING {
        @Override
        int of(int own, int other, boolean walkOver) {
            return own > other ? 3 : own == other ? 1 : 0;
        }
    },
    /** Table tennis: two for a win, one for a match lost, none for a match not played. */
    TWO_ONE_UNPLAYED {
        @Override
        int of(int own, int other, boolean walkOver) {
            return own > other ? 2 : walkOver ? 0 : 1;
        }
    },
    /** Volleyball: three for 3:0 and 3:1, two for 3:2, one for 2:3. */
    BY_SETS {
        @Override
        int of(int own, int other, boolean walkOver) {
            if (walkOver) {
                return own > other ? 3 : 0;
            }
            boolean close = Math.abs(own - other) == 1;
            return own > other ? (close ? 2 : 3) : close ? 1 : 0;
        }
    },
    /** In halves of a point, as chess counts: two for a win, one for a draw. */
    HALVES {
        @Override
        int of(int own, int other, boolean walkOver) {
            return own > other ? 2 : own == other ? 1 : 0;
        }
    };

    abstract int of(int own, int other, boolean walkOver);
}
