package kz.akd.bot.members.directory;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One letter wrong, left out, added, or swapped with the next. */
public final class Typo {

    private static final String LETTERS = "абежкнорюя";

    private Typo() {}

    /** In one of its words that have letters enough for it to be forgiven; the others as they were. */
    public static String in(String name, Random random) {
        var words = name.split(" ");
        var chosen = random.ints(0, words.length)
                .filter(word -> words[word].length() >= 5)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, words.length)
                .mapToObj(i -> i == chosen ? inWord(words[i], random) : words[i])
                .collect(Collectors.joining(" "));
    }

    public static String inWord(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        var before = word.substring(0, at);
        var after = word.substring(at + 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> before + letter + after;
            case 1 -> before + after;
            case 2 -> before + letter + word.substring(at);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
