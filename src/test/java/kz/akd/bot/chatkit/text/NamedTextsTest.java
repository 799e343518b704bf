package kz.akd.bot.chatkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.AkdBot;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.groups.GroupFacts.GroupChanged;
import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.Test;

/**
 * What the program puts a key together for has its text: without one, the screen that shows it is an error. That each key
 * is there in all three languages is seen to elsewhere.
 */
class NamedTextsTest {

    private static final Set<String> KEYS = new Bundles().all(Language.EN).keySet();

    private static final String AUDIT = "members.audit.";

    /** Of the log, such as {@code event.cancelled}: of a thing of which the log has texts. */
    private static final Pattern LOGGED = Pattern.compile("\"([a-z]+)(\\.[a-z-]+)\"");

    private static final Pattern COMMAND = Pattern.compile("\\.(?:command|groupCommand)\\(\\s*\"([a-z]+)\"");

    private static final Pattern ROOM = Pattern.compile("\\.deskItem\\(\\s*\"([a-z]+)\"");

    private static Stream<String> sources(Predicate<Path> wanted) {
        try (var files = Files.walk(Path.of("src/main/java/kz/akd/bot"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && wanted.test(file))
                    .map(NamedTextsTest::read)
                    .toList()
                    .stream();
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

    private static Set<String> found(Pattern pattern, Stream<String> sources) {
        return sources.flatMap(source -> pattern.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<Class<?>> enums() {
        var classes = Path.of(
                AkdBot.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (var files = Files.walk(classes.resolve("kz/akd/bot"))) {
            return files
                    .filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .<Class<?>>map(file -> loaded(classes.relativize(file).toString()))
                    .filter(Class::isEnum)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> loaded(String file) {
        try {
            var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, AkdBot.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void every_name_of_the_audit_log_has_its_text() {
        var things = KEYS.stream()
                .filter(key -> key.matches(AUDIT.replace(".", "\\.") + "[a-z]+\\..*"))
                .map(key -> key.substring(AUDIT.length()).split("\\.", -1)[0])
                .collect(Collectors.toSet());
        var logged = sources(file -> !file.toString().contains("/chat/"))
                .filter(source -> !source.contains("implements Refusal"))
                .flatMap(source -> LOGGED.matcher(source).results())
                .filter(found -> things.contains(found.group(1)))
                .map(found -> found.group(1) + found.group(2))
                .collect(Collectors.toSet());

        assertThat(things).contains("event", "member", "campaign", "meeting");
        assertThat(logged)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(KEYS).contains(AUDIT + name));
    }

    @Test
    void every_deed_that_the_audit_log_names_by_a_constant_has_its_text() throws ReflectiveOperationException {
        for (var type : enums().toList()) {
            for (var inLog : Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals("inLog"))
                    .toList()) {
                for (var constant : type.getEnumConstants()) {
                    assertThat(KEYS).contains(AUDIT + name(inLog, constant));
                }
            }
        }
        assertThat(StandingChanged.Matter.values())
                .allSatisfy(matter -> assertThat(KEYS).contains(AUDIT + "member." + words(matter)));
        assertThat(GroupChanged.Matter.values())
                .allSatisfy(matter -> assertThat(KEYS).contains(AUDIT + "group." + words(matter)));
    }

    private static Object name(Method inLog, Object constant) throws ReflectiveOperationException {
        inLog.setAccessible(true);
        return inLog.invoke(constant);
    }

    @Test
    void every_role_has_its_text() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(KEYS).contains("members.role." + words(role)));
    }

    @Test
    void whatever_can_be_said_of_a_row_of_a_file_has_its_text() {
        assertThat(kz.akd.bot.members.roster.file.FaultReason.values())
                .allSatisfy(reason -> assertThat(KEYS).contains("members.import.fault." + words(reason)));
        assertThat(kz.akd.bot.events.schedule.FaultReason.values())
                .allSatisfy(reason -> assertThat(KEYS).contains("events.import.fault." + words(reason)));
    }

    @Test
    void every_command_has_its_description() {
        var commands = found(COMMAND, sources(file -> true));

        assertThat(commands)
                .contains("start", "desk", "dues")
                .allSatisfy(name -> assertThat(KEYS).contains("command." + name));
    }

    @Test
    void every_room_of_the_desk_has_its_name() {
        assertThat(found(ROOM, sources(file -> true)))
                .contains("money")
                .allSatisfy(room -> assertThat(KEYS).contains("desk.room." + room));
    }
}
