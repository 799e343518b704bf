package kz.akd.bot.shared.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: no capitals, no accents, Kazakh letters as on a Russian keyboard, single spaces between. */
public final class Folded {

    private static final Pattern INSIDE_WORDS = Pattern.compile("[\\p{M}'’‘ʼ`]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String LETTERS = "әғқңөұүһіı";
    private static final String TYPED_AS = "агкноуухиi";

    private Folded() {}

    public static String of(String text) {
        var plain = INSIDE_WORDS
                .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var typed = new StringBuilder(plain);
        for (int at = 0; at < typed.length(); at++) {
            int letter = LETTERS.indexOf(typed.charAt(at));
            if (letter >= 0) {
                typed.setCharAt(at, TYPED_AS.charAt(letter));
            }
        }
        return BETWEEN_WORDS.matcher(typed).replaceAll(" ").strip();
    }
}
