package kz.akd.bot.chatkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.akd.bot.AkdBot;
import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text exists in every language, with the same arguments, and fits where it is shown. */
class BundlesTest {

    private static final Bundles BUNDLES = new Bundles();
    private static final int BUTTON = 30;
    private static final int TOAST = 200;
    private static final int ARGUMENT_IN_A_TOAST = 8;
    private static final Pattern IMPORT =
            Pattern.compile("(.*\\.import)\\.(preview|file\\.ask|fault|fault\\..*|apply\\..*|done\\..*)");

    private static final Pattern MARKUP = Pattern.compile("</?(b|i|s|code|blockquote( expandable)?)>");

    /** The key of a button's label, as the code writes it. */
    private static final Pattern LABEL = Pattern.compile(
            "Button\\.(?:of|opening|copying|starting|toGroup|sharing)\\((?:[^\"();]|\\([^()]*\\))*\"([a-z0-9.-]+)\"");

    /** The module of a feature's refusals, as its enum names it. */
    private static final Pattern REFUSALS = Pattern.compile("enum (\\w+) implements Refusal \\{([^;]*);");

    /** Where the text of an enum's constant is asked for. */
    private static final Pattern CONSTANTS = Pattern.compile("Text\\.of\\(\\s*\"([a-z0-9.-]+\\.)\",");

    /** Where the code asks for some of an enum's constants alone. */
    private static final Set<String> ASKED_OF_SOME =
            Set.of("announcements.draft.", "events.door.own.", "events.door.toast.", "members.profile.remove.");

    private static final String SOURCES = sources();

    private static final Set<String> LABELS =
            LABEL.matcher(SOURCES).results().map(found -> found.group(1)).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_is_missing_and_none_too_many(Language language) {
        assertThat(BUNDLES.all(language))
                .containsOnlyKeys(BUNDLES.all(Language.EN).keySet());
    }

    /** Of two texts under one key the later one would be shown, and the other one kept for nothing. */
    @Test
    void no_file_has_a_key_twice() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.toList()) {
                var keys = Files.readAllLines(file).stream()
                        .filter(line -> line.indexOf('=') > 0)
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void arguments_are_the_same(Language language) {
        BUNDLES.all(Language.EN)
                .forEach((key, english) -> assertThat(
                                arguments(BUNDLES.all(language).get(key)))
                        .as(key)
                        .isEqualTo(arguments(english)));
    }

    @Test
    void every_refusal_says_itself() {
        var refusals = REFUSALS.matcher(SOURCES).results().toList();
        for (var found : refusals) {
            for (var constant :
                    found.group(2).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "").split(",")) {
                var words = constant.strip().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(BUNDLES.all(Language.EN).keySet())
                        .as(found.group(1) + "." + constant.strip())
                        .anyMatch(key -> key.endsWith(".refused." + words));
            }
        }
    }

    /** Which enum is meant stands at no place of the code that a test could read, but one of them has to have all its texts. */
    @Test
    void every_constant_whose_text_is_asked_for_has_one() throws Exception {
        var enums = enums();
        var beginnings = CONSTANTS
                .matcher(SOURCES)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(beginnings).hasSizeGreaterThan(30);
        assertThat(beginnings.stream()
                        .filter(beginning -> enums.stream()
                                .noneMatch(constants -> constants.stream()
                                        .allMatch(one ->
                                                BUNDLES.all(Language.EN).containsKey(ConstantKey.of(beginning, one))))))
                .as("beginnings after which no enum has a text for each of its constants")
                .containsExactlyInAnyOrderElementsOf(ASKED_OF_SOME);
    }

    private static List<List<Enum<?>>> enums() throws Exception {
        var classes = Path.of(
                AkdBot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var found = new ArrayList<List<Enum<?>>>();
        try (var files = Files.walk(classes.resolve("kz"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                var name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                var type = Class.forName(name, false, AkdBot.class.getClassLoader());
                if (type.isEnum()) {
                    found.add(Arrays.stream(type.getEnumConstants())
                            .<Enum<?>>map(one -> (Enum<?>) one)
                            .toList());
                }
            }
        }
        return found;
    }

    /** Of a beginning that the code names and, most often, an enum's constant. */
    private static boolean isPutTogether(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (SOURCES.contains("\"" + key.substring(0, dot + 1) + "\"")) {
                return true;
            }
        }
        return key.contains(".refused.") || isOfAnImport(key);
    }

    /** Texts of a file import begin with its name, see {@link kz.akd.bot.chatkit.imports.FileImport}. */
    private static boolean isOfAnImport(String key) {
        var found = IMPORT.matcher(key);
        return found.matches() && SOURCES.contains("FileImport.of(\"" + found.group(1) + "\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void buttons_fit_on_a_phone(Language language) {
        BUNDLES.all(language).forEach((key, text) -> {
            if (isButton(key)) {
                assertThat(text.replaceAll("\\{\\d}", "12345").length())
                        .as(key + ": " + text)
                        .isLessThanOrEqualTo(BUTTON);
                assertThat(MARKUP.matcher(text).find()).as(key).isFalse();
            }
        });
    }

    private static boolean isButton(String key) {
        return key.startsWith("members.menu.")
                || key.startsWith("events.rsvp.")
                || key.matches("(events|giving|courses)\\.edit\\.[a-z-]+\\.title")
                || key.startsWith("events.topic.")
                || key.startsWith("events.kind.")
                || key.startsWith("events.circle.")
                || key.startsWith("events.filter.")
                || key.startsWith("events.rhythm.")
                || key.matches(
                        "events\\.door\\.(names|search|code|code\\.new|walk-ins\\..*|absent|undo|again|let-in.*)")
                || (key.startsWith("events.manage.") && !key.matches(".*\\.(draft|numbers)"))
                || LABELS.contains(key)
                || key.matches("chatkit\\.dialog\\.(back|skip|keep|cancel|confirm|share-number)")
                || key.startsWith("members.kind.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void toasts_fit(Language language) {
        BUNDLES.all(language).forEach((key, text) -> {
            if (key.contains(".toast")
                    || key.matches("(?!.*\\.import\\.).*\\.refused\\..*")
                    || key.matches("chatkit\\.(too-old|slow-down)|.*not-allowed|members\\.decision\\.(already|gone)")) {
                assertThat(text.replaceAll("\\{\\d}", "x".repeat(ARGUMENT_IN_A_TOAST))
                                .length())
                        .as(key)
                        .isLessThanOrEqualTo(TOAST);
                assertThat(MARKUP.matcher(text).find()).as(key).isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_but_known_markup_stands_in_a_text(Language language) {
        BUNDLES.all(language)
                .forEach((key, text) -> assertThat(MARKUP.matcher(text).replaceAll(""))
                        .as(key)
                        .doesNotContain("<", ">")
                        .doesNotContainPattern("&(?!amp;|lt;|gt;)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void markup_that_opens_closes(Language language) {
        BUNDLES.all(language).forEach((key, text) -> {
            for (var tag : new String[] {"b", "i", "code", "blockquote"}) {
                assertThat(count(text, "<" + tag + "[ >]")).as(key).isEqualTo(count(text, "</" + tag + ">"));
            }
        });
    }

    @Test
    void no_text_lies_unused() {
        var quoted = Pattern.compile("\"([a-z0-9.-]+)\"")
                .matcher(SOURCES)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        for (var key : BUNDLES.all(Language.EN).keySet()) {
            boolean used = quoted.contains(key)
                    || isPutTogether(key)
                    || key.startsWith("command.")
                    || key.matches(".*\\.(title|label|do|not)")
                    || (key.matches(".*\\.(time|none)") && quoted.contains(key.replaceAll("\\.(time|none)$", "")));
            assertThat(used).as(key + " is used nowhere").isTrue();
        }
    }

    @Test
    void people_are_addressed_with_the_capital_of_respect() {
        var small = Map.of(
                Language.KK,
                Pattern.compile("(?U)\\bсіз(ді|дің|ге|ден|бен|де)?\\b"),
                Language.RU,
                Pattern.compile("(?U)\\b(вы|вас|вам|вами|ваш(а|е|и|у|его|ей|ем|ему|им|их|ими)?)\\b"));
        small.forEach((language, address) -> BUNDLES.all(language)
                .forEach((key, text) -> assertThat(address.matcher(text).find())
                        .as(key + ": " + text)
                        .isFalse()));
    }

    @Test
    void kazakh_and_russian_are_not_english_left_over() {
        var latin = Pattern.compile("[A-Za-z]{4,}");
        for (var language : new Language[] {Language.KK, Language.RU}) {
            BUNDLES.all(language).forEach((key, text) -> {
                var words = MARKUP.matcher(text.replaceAll("<code>.*?</code>|\\S+@\\S+|Excel|JSON", ""))
                        .replaceAll("")
                        .replaceAll(
                                "https?://\\S*|/[a-z]+|Telegram|iPhone|Google|Outlook|English|plural|select|other|many|few|meet\\.\\S+",
                                "");
                assertThat(latin.matcher(words)
                                .results()
                                .map(found -> found.group())
                                .toList())
                        .as(key + " in " + language)
                        .isEmpty();
            });
        }
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static Set<String> arguments(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
    }

    /** What is shipped, and the sample of the documentation. */
    private static String sources() {
        return sources(Path.of("src/main/java")) + sources(Path.of("src/test/java/sample"));
    }

    private static String sources(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
