package kz.akd.bot.members.directory.names;

/**
 * How far a typed word is from one of a name. Summed over the words typed, one mistake weighs more than all endings left
 * out, and one of these more than all words spelled otherwise.
 */
final class Cost {

    static final int SPELLED_OTHERWISE = 1;
    static final int BEGINNING = 32;
    static final int MISTAKE = 1024;

    private static final int LETTERS_FOR_ONE = 4;
    private static final int LETTERS_FOR_TWO = 8;

    private Cost() {}

    /** How many letters wrong, left out, added or swapped are forgiven in a word. */
    static int mistakesForgiven(int letters) {
        if (letters < LETTERS_FOR_ONE) {
            return 0;
        }
        return letters < LETTERS_FOR_TWO ? 1 : 2;
    }
}
