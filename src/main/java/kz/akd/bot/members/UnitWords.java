package kz.akd.bot.members;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which a unit is found, without regard to case, accents, and Kazakh letters beside Russian ones. */
record UnitWords(Set<String> words) {

    /** Farther than anything that counts as found. */
    static final int NO_MATCH = 1000;

    private static final int INSIDE = 2;
    private static final int WITH_A_SLIP = 5;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String LIKE_IT = "агкноуухи";

    static UnitWords of(Unit unit) {
        var words = new LinkedHashSet<String>();
        for (var names : List.of(unit.name(), unit.city(), unit.country())) {
            for (var name : List.of(names.kk(), names.ru(), names.en())) {
                words.addAll(split(name));
            }
        }
        words.add(unit.id().value());
        return new UnitWords(words);
    }

    static List<String> split(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        var letters = new StringBuilder();
        lower.codePoints().forEach(letter -> {
            int kazakh = KAZAKH.indexOf(letter);
            letters.appendCodePoint(kazakh < 0 ? letter : LIKE_IT.charAt(kazakh));
        });
        // й is a letter of its own, not an accented и
        var decomposed = Normalizer.normalize(letters.toString().replace("й", "\u0001"), Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}", "").replace("\u0001", "й");
    }

    /** How far the unit is from what was typed: 0 when every word begins one of its own; all must be found. */
    int distanceTo(List<String> wanted) {
        int total = 0;
        for (var word : wanted) {
            int nearest =
                    words.stream().mapToInt(own -> distance(own, word)).min().orElse(NO_MATCH);
            total = Math.min(NO_MATCH, total + nearest);
        }
        return total;
    }

    private static int distance(String own, String wanted) {
        if (own.startsWith(wanted)) {
            return own.length() == wanted.length() ? 0 : 1;
        } else if (wanted.length() >= 3 && own.contains(wanted)) {
            return INSIDE;
        } else if (wanted.length() >= LONG_ENOUGH_FOR_A_SLIP && begins(own, wanted)) {
            return WITH_A_SLIP;
        }
        return NO_MATCH;
    }

    /** Whether a word begins like the wanted one but for one letter wrong, missing or too many. */
    private static boolean begins(String own, String wanted) {
        int longest = Math.min(own.length(), wanted.length() + 1);
        for (int length = wanted.length() - 1; length <= longest; length++) {
            if (length > 0 && oneSlip(own.substring(0, length), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneSlip(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var restOfOne = one.substring(same);
        var restOfOther = other.substring(same);
        return afterOne(restOfOne).equals(afterOne(restOfOther))
                || afterOne(restOfOne).equals(restOfOther)
                || restOfOne.equals(afterOne(restOfOther));
    }

    private static String afterOne(String rest) {
        return rest.isEmpty() ? rest : rest.substring(1);
    }
}
