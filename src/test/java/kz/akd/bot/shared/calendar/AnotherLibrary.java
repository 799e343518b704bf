package kz.akd.bot.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Opens calendars in another library than the one that wrote them, which must find no fault. It runs in a process of its
 * own ({@code src/test/another-library}), as it changes what all of Java knows of zones; Maven puts it there before tests.
 */
public final class AnotherLibrary {

    private static final Path JARS = Path.of("target", "another-library");
    private static final Path PROGRAM = Path.of("src", "test", "another-library", "OpenCalendar.java");

    private static AnotherLibrary running;

    private final Process process;
    private final BufferedReader answers;

    private AnotherLibrary() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        JARS.resolve("*") + File.pathSeparator + others(),
                        PROGRAM.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** What it needs and we have too. */
    private static String others() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> Stream.of("slf4j-api", "commons-lang3", "commons-codec")
                        .anyMatch(new File(jar).getName()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Opens a calendar. */
    public static synchronized OpenedCalendar opens(byte[] file) {
        Assumptions.assumeTrue(Files.isDirectory(JARS), "no Maven has put the other library into " + JARS);
        try {
            if (running == null) {
                running = new AnotherLibrary();
            }
            return running.open(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private OpenedCalendar open(byte[] file) throws IOException {
        var input = process.outputWriter(StandardCharsets.US_ASCII);
        input.write(Base64.getEncoder().encodeToString(file));
        input.newLine();
        input.flush();
        var found = new ArrayList<List<String>>();
        decoded(Objects.requireNonNull(answers.readLine(), "the other library has gone"))
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> found.add(List.of(cells[0], cells[1], cells[2], decoded(cells[3]))));
        assertThat(found).filteredOn(line -> line.get(0).equals("FAULT")).isEmpty();
        return new OpenedCalendar(found);
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
