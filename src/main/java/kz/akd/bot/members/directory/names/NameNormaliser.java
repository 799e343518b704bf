package kz.akd.bot.members.directory.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the usual spellings of a name together: first into Latin as passports have it, then Latin into fewer letters,
 * so that a Cyrillic spelling and each of its Latin ones end the same.
 */
final class NameNormaliser {

    private static final Map<Integer, String> LATIN = byFirstLetter(
            "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya "
                    + "әa ғg қk ңn өo ұu үu һh іi їyi єye ґg ўu ҳh җj "
                    + "şsh çch šsh čch žzh ßss øo łl đd æae œoe əa ıi");

    /** In this order: a digraph before its letters. The letter x is free for sh and ch once it has become ks. */
    private static final List<Rule> RULES = rules(
            "x=ks",
            "shch=x sch=x skh=x sh=x ch=x",
            "dzh=j zh=j dj=j",
            "ph=f kkh=h kh=h gh=g",
            "ye=e yo=e",
            "ce=se ci=si cy=si c=k",
            "q=k w=v y=i z=s");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private NameNormaliser() {}

    /** @param word of small composed letters, as {@link NameWord} has them */
    static String fold(String word) {
        var latin = new StringBuilder();
        word.codePoints().forEach(letter -> {
            var usual = LATIN.get(letter);
            if (usual == null) {
                latin.appendCodePoint(letter);
            } else {
                latin.append(usual);
            }
        });
        var folded =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        for (var rule : RULES) {
            folded = folded.replace(rule.spelling, rule.folded);
        }
        return DOUBLED.matcher(folded).replaceAll("$1");
    }

    private static Map<Integer, String> byFirstLetter(String letters) {
        return Arrays.stream(letters.split(" "))
                .collect(Collectors.toUnmodifiableMap(each -> each.codePointAt(0), each -> each.substring(1)));
    }

    private static List<Rule> rules(String... rules) {
        return Arrays.stream(String.join(" ", rules).split(" ")).map(Rule::of).toList();
    }

    private record Rule(String spelling, String folded) {

        private static Rule of(String rule) {
            int equals = rule.indexOf('=');
            return new Rule(rule.substring(0, equals), rule.substring(equals + 1));
        }
    }
}
