package kz.akd.bot.members.units;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as people type them: no capitals, no accents, Kazakh letters as on a Russian keyboard. */
public final class TypedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String LETTERS = "әғқңөұүһіı";
    private static final String TYPED_AS = "агкноуухиi";

    private TypedWords() {}

    public static List<String> of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = APOSTROPHES
                .matcher(plain)
                .replaceAll("")
                .chars()
                .map(TypedWords::asTyped)
                .collect(StringBuilder::new, (written, letter) -> written.append((char) letter), StringBuilder::append);
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static int asTyped(int letter) {
        int index = LETTERS.indexOf(letter);
        return index < 0 ? letter : TYPED_AS.charAt(index);
    }
}
