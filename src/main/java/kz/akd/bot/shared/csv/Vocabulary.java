package kz.akd.bot.shared.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What words mean, however they are capitalised, accented and spaced. */
public final class Vocabulary<T> {

    private final Map<String, T> meanings = new HashMap<>();

    /** Words with more than one meaning have none: nobody knows which was meant. */
    private final Map<String, T> unclear = new HashMap<>();

    public Vocabulary<T> with(T meaning, String... words) {
        for (var word : words) {
            var folded = fold(word);
            var other = meanings.putIfAbsent(folded, meaning);
            if (other != null && !other.equals(meaning)) {
                unclear.put(folded, meaning);
            }
        }
        return this;
    }

    public Optional<T> meaning(String written) {
        var folded = fold(written);
        return unclear.containsKey(folded) ? Optional.empty() : Optional.ofNullable(meanings.get(folded));
    }

    private static String fold(String word) {
        return Folded.of(word).replace(" ", "");
    }
}
