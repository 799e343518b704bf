package kz.akd.bot.chatkit.moments;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as one compares them: many write Kazakh without its own letters, and few write ё or São. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String PLAIN = "агкноуухи";

    private Folded() {}

    /** In lower case, without marks above letters (so that й is и, too), each special letter as its nearest plain one. */
    static String letters(String typed) {
        var bare = MARKS.matcher(Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder(bare.length());
        bare.codePoints().map(Folded::plain).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int plain(int letter) {
        int at = KAZAKH.indexOf(letter);
        return at < 0 ? letter : PLAIN.charAt(at);
    }
}
