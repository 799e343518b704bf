package kz.akd.bot.shared.money;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a payer writes beside a payment so that it is known whose it is, such as {@code 7M4K9XP}: seven letters and digits of
 * which none is taken for another. The last one is a check: no single wrong letter and no two exchanged go unnoticed.
 */
public record ReferenceCode(String value) {

    /** A prime number of them, so that the check misses no exchange. Without I, L, O, 0, 1 and what looks like another here. */
    private static final String ALPHABET = "ACDEFHKMNPRTVXY23456789";

    private static final int LENGTH = 7;

    /** Those of the Cyrillic keyboard which look the same. */
    private static final Map<Character, Character> LOOK_ALIKES =
            Map.of('А', 'A', 'С', 'C', 'Е', 'E', 'Н', 'H', 'К', 'K', 'М', 'M', 'Р', 'P', 'Т', 'T', 'Х', 'X', 'У', 'Y');

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{" + LENGTH + "}");

    public ReferenceCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not a reference code");
        }
    }

    /** A new one. Whoever keeps it makes sure that nobody has the same. */
    public static ReferenceCode random(RandomGenerator random) {
        var letters = new StringBuilder(LENGTH);
        for (int place = 1; place < LENGTH; place++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        // the check is the sum of the others, as if its own weight were -1, which no other place has
        return new ReferenceCode(letters.append(ALPHABET.charAt(sum(letters))).toString());
    }

    /** What somebody typed, in letters of either size and keyboard, with spaces or dashes; empty for what is no code. */
    public static Optional<ReferenceCode> read(String typed) {
        var code = folded(typed.replaceAll("[\\s\\u00a0\\u2010-\\u2015-]", ""));
        return isCode(code) ? Optional.of(new ReferenceCode(code)) : Optional.empty();
    }

    /** The first code that stands as a word of its own among others, such as in the purpose of a payment. */
    public static Optional<ReferenceCode> within(String words) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(words)
                .filter(WORD.asMatchPredicate())
                .flatMap(word -> read(word).stream())
                .findFirst();
    }

    private static String folded(String typed) {
        var upper = typed.toUpperCase(Locale.ROOT);
        var latin = new StringBuilder(upper.length());
        upper.chars().forEach(letter -> latin.append(LOOK_ALIKES.getOrDefault((char) letter, (char) letter)));
        return latin.toString();
    }

    private static boolean isCode(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && sum(code.substring(0, LENGTH - 1)) == ALPHABET.indexOf(code.charAt(LENGTH - 1));
    }

    /** Each place has a weight of its own. */
    private static int sum(CharSequence letters) {
        return IntStream.range(0, letters.length())
                        .map(place -> (place + 1) * ALPHABET.indexOf(letters.charAt(place)))
                        .sum()
                % ALPHABET.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
