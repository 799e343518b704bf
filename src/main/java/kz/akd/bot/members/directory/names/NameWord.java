package kz.akd.bot.members.directory.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a name, or of what is typed to find one.
 *
 * @param plain as it is written, in small letters
 * @param folded as every usual spelling of it ends
 */
record NameWord(String plain, String folded) {

    /** Nobody has more; what is pasted by accident has, and must not cost a search each. */
    private static final int MOST_WORDS = 10;

    private static final int MOST_LETTERS = 40;

    private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Cf}'’‘`ʼʹʻ]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(?:[-\u2010\u2011]\\p{L}+)+");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** Those of a name: one that is hyphenated is also found as one word. */
    static List<NameWord> ofName(String name) {
        var joined = HYPHENATED
                .matcher(name)
                .results()
                .map(found -> HYPHEN.matcher(found.group()).replaceAll(""))
                .collect(Collectors.joining(" "));
        return Stream.concat(of(name).stream(), of(joined).stream()).distinct().toList();
    }

    static List<NameWord> of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(UNHEARD.matcher(composed).replaceAll(""))
                .filter(Predicate.not(String::isEmpty))
                .map(word -> word.substring(0, Math.min(word.length(), MOST_LETTERS)))
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> new NameWord(word, NameNormaliser.fold(word)))
                .toList();
    }

    /** What this may become with one letter more that changes how the last ones fold: s may be on the way to sh. */
    Stream<String> onTheWay() {
        return Stream.of("h", "e")
                .map(next -> NameNormaliser.fold(plain + next))
                .filter(longer -> !longer.startsWith(folded));
    }
}
