package kz.akd.bot.chatkit.moments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of one sort with what each means; whole words only, so that "марафон" is no March. */
final class Vocabulary<T> {

    /** Of cases, in Russian and Kazakh; after a stem any may stand. */
    private static final Set<String> ENDINGS = folded("""
             а я у ю е и ы ь й ом ем ой ей ов ев
            да де та те ға ге қа ке на не дан ден тан тен нан нен
            дың дің тың тің ның нің ғы гі дағы дегі тағы тегі сы сі ында інде
            """);

    private final Map<String, T> words = new HashMap<>();
    private final Map<String, T> stems = new HashMap<>();

    private Vocabulary() {}

    /**
     * @param text a line for each of the meanings, in their order: words between spaces, a stem that takes endings
     *     marked with "~"
     */
    static <T> Vocabulary<T> of(T[] meanings, String text) {
        var lines = text.lines().toList();
        if (lines.size() != meanings.length) {
            throw new IllegalArgumentException(meanings.length + " meanings, but " + lines.size() + " lines");
        }
        var vocabulary = new Vocabulary<T>();
        for (int line = 0; line < meanings.length; line++) {
            for (var word : folded(lines.get(line))) {
                vocabulary.add(word, meanings[line]);
            }
        }
        return vocabulary;
    }

    /** The words of a text, folded. */
    static Set<String> folded(String text) {
        return Arrays.stream(Folded.letters(text).split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private void add(String word, T meaning) {
        if (word.endsWith("~")) {
            stems.put(word.substring(0, word.length() - 1), meaning);
        } else {
            words.put(word, meaning);
        }
    }

    /** What a folded word means. */
    Optional<T> meaning(String word) {
        return Optional.ofNullable(words.get(word))
                .or(() -> stems.entrySet().stream()
                        .filter(stem -> word.startsWith(stem.getKey()))
                        .filter(stem -> word.length() == stem.getKey().length()
                                || ENDINGS.contains(word.substring(stem.getKey().length())))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
