package kz.akd.bot.members.directory.names;

/**
 * Counts the mistakes (a letter wrong, left out, added, or swapped with the next) between what is typed and a word that
 * is read letter by letter. Reading a letter again at the same depth goes on from the letters before it.
 */
final class TypoCosts {

    private final String typed;
    private final int forgiven;
    private final char[] read;

    /** In a row for each letter read: the mistakes between the letters so far and each beginning of the typed. */
    private final int[][] rows;

    TypoCosts(String typed, int forgiven) {
        this.typed = typed;
        this.forgiven = forgiven;
        // A word longer than this has too many letters added: the last row tells so before another is needed.
        int deepest = typed.length() + forgiven + 1;
        read = new char[deepest + 1];
        rows = new int[deepest + 1][typed.length() + 1];
        for (int i = 0; i < rows[0].length; i++) {
            rows[0][i] = i;
        }
    }

    /** Whether the letters read may still become something that is forgiven. */
    boolean read(int depth, char letter) {
        read[depth] = letter;
        var above = rows[depth - 1];
        var row = rows[depth];
        row[0] = depth;
        int least = depth;
        for (int i = 1; i < row.length; i++) {
            int fewest = above[i - 1] + (typed.charAt(i - 1) == letter ? 0 : 1);
            fewest = Math.min(fewest, 1 + Math.min(above[i], row[i - 1]));
            if (isSwapped(depth, i)) {
                fewest = Math.min(fewest, rows[depth - 2][i - 2] + 1);
            }
            row[i] = fewest;
            least = Math.min(least, fewest);
        }
        return least <= forgiven;
    }

    private boolean isSwapped(int depth, int i) {
        return depth > 1 && i > 1 && typed.charAt(i - 1) == read[depth - 1] && typed.charAt(i - 2) == read[depth];
    }

    /** Between all that is typed and the letters read. */
    int at(int depth) {
        return rows[depth][typed.length()];
    }
}
