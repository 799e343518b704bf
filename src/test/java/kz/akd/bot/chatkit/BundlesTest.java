package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern MARKUP = Pattern.compile("</?(b|i|s|code|blockquote( expandable)?)>");

    /** Keys that are put together in code from the name of an enum constant. */
    private static final Set<String> COMPOSED = Set.of(
            "events.answer.",
            "events.rsvp.",
            "events.toast.refused.",
            "events.topic.",
            "events.kind.",
            "events.circle.",
            "events.companions.",
            "events.detail.",
            "events.rhythm.",
            "events.language.",
            "events.schedule.refused.",
            "events.schedule.fault.",
            "courses.export.",
            "courses.level.",
            "events.attendees.",
            "events.door.walk-ins.",
            "events.door.said.",
            "events.door.toast.",
            "events.door.own.",
            "members.group.joining.",
            "members.group.choose.",
            "members.group.kind.",
            "members.kind.",
            "members.membership.",
            "members.filter.",
            "members.role.",
            "members.fault.",
            "members.audit.",
            "members.sharing.",
            "members.topic.",
            "members.notifications.switch.",
            "members.profile.edit.",
            "members.profile.remove.",
            "members.import.refused.");

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
                || key.startsWith("events.detail.")
                || key.startsWith("events.topic.")
                || key.startsWith("events.kind.")
                || key.startsWith("events.circle.")
                || key.startsWith("events.filter.")
                || key.startsWith("events.rhythm.")
                || key.matches(
                        "events\\.door\\.(names|search|code|code\\.new|walk-ins\\..*|absent|undo|again|let-in.*)")
                || (key.startsWith("events.manage.") && !key.matches(".*\\.(draft|numbers)"))
                || Set.of(
                                "chatkit.back",
                                "chatkit.home",
                                "chatkit.agreement.agree",
                                "chatkit.moment.other-day",
                                "chatkit.moment.other-hour",
                                "members.application.approve",
                                "members.application.decline",
                                "events.desk.create",
                                "events.desk.list",
                                "agenda.menu",
                                "agenda.file.button",
                                "agenda.subscription.button",
                                "agenda.subscription.make",
                                "agenda.subscription.renew",
                                "agenda.subscription.revoke",
                                "agenda.subscription.copy",
                                "events.open",
                                "events.to-calendar",
                                "events.off-calendar",
                                "events.desk.schedule",
                                "events.schedule.send",
                                "events.schedule.again",
                                "events.schedule.example",
                                "events.schedule.publish",
                                "events.schedule.draft",
                                "events.attendees.workbook",
                                "events.attendees.csv",
                                "events.join",
                                "events.menu",
                                "events.card.attendance",
                                "events.card.manage",
                                "courses.menu",
                                "courses.open",
                                "courses.enrol",
                                "courses.enrol.remote",
                                "courses.change.remote",
                                "courses.change.in-person",
                                "courses.leave",
                                "courses.leave.yes",
                                "courses.sessions",
                                "courses.link",
                                "courses.session.miss",
                                "courses.session.after-all",
                                "courses.session.add",
                                "courses.session.remove",
                                "courses.session.cancel",
                                "courses.attendance.take",
                                "courses.attendance.open",
                                "courses.participants",
                                "courses.export.csv",
                                "courses.export.xlsx",
                                "courses.certificate",
                                "courses.days.done",
                                "courses.teacher.outside",
                                "courses.edit.level.title",
                                "courses.edit.teacher.title",
                                "courses.edit.places.title",
                                "courses.edit.deadline.title",
                                "courses.desk.create",
                                "courses.desk.drafts",
                                "courses.manage.open",
                                "courses.manage.session",
                                "courses.manage.close",
                                "courses.manage.reopen",
                                "courses.manage.cancel",
                                "events.filters",
                                "events.calendar",
                                "events.search",
                                "events.search.again",
                                "events.map",
                                "events.picture",
                                "events.resize.move",
                                "events.desk.drafts",
                                "members.desk.applications")
                        .contains(key)
                || key.matches("chatkit\\.dialog\\.(back|skip|keep|cancel|confirm|share-number)")
                || key.startsWith("members.kind.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void toasts_fit(Language language) {
        BUNDLES.all(language).forEach((key, text) -> {
            if (key.contains(".toast")
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
        var code = sources();
        for (var key : BUNDLES.all(Language.EN).keySet()) {
            boolean used = code.contains("\"" + key + "\"")
                    || COMPOSED.stream().anyMatch(key::startsWith)
                    || key.startsWith("command.")
                    || key.matches(".*\\.(title|label)")
                    || (key.endsWith(".time") && code.contains("\"" + key.replaceAll("\\.time$", "") + "\""));
            assertThat(used).as(key + " is used nowhere").isTrue();
        }
    }

    @Test
    void kazakh_and_russian_are_not_english_left_over() {
        var latin = Pattern.compile("[A-Za-z]{4,}");
        for (var language : new Language[] {Language.KK, Language.RU}) {
            BUNDLES.all(language).forEach((key, text) -> {
                var words = MARKUP.matcher(text.replaceAll("<code>.*?</code>|\\S+@\\S+|Excel|JSON", ""))
                        .replaceAll("")
                        .replaceAll(
                                "https?://\\S*|/[a-z]+|Telegram|iPhone|Google|Outlook|English|plural|other|many|few|meet\\.\\S+",
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

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
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
