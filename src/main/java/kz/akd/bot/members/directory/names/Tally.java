package kz.akd.bot.members.directory.names;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** What each person's name costs, word by word of what is typed; out is who has no word for one of these. */
final class Tally {

    private static final int OUT = Integer.MAX_VALUE;

    private final int[] total;
    private final int[] forThisWord;

    Tally(int people) {
        total = new int[people];
        forThisWord = new int[people];
        Arrays.fill(forThisWord, OUT);
    }

    void lower(NameOwners bearers, int cost) {
        bearers.lower(forThisWord, cost);
    }

    /** Whether anybody is left. */
    boolean endWord() {
        boolean left = false;
        for (int i = 0; i < total.length; i++) {
            boolean in = total[i] != OUT && forThisWord[i] != OUT;
            total[i] = in ? total[i] + forThisWord[i] : OUT;
            forThisWord[i] = OUT;
            left |= in;
        }
        return left;
    }

    void eachLeft(IntConsumer number) {
        for (int i = 0; i < total.length; i++) {
            if (total[i] != OUT) {
                number.accept(i);
            }
        }
    }

    int of(int number) {
        return total[number];
    }
}
