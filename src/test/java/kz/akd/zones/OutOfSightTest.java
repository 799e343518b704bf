package kz.akd.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes whose system class loader sees our classes, or does not: each may be asked once which rules it takes. */
class OutOfSightTest {

    private static final String PROGRAM = """
            import java.io.File;
            import java.net.URL;
            import java.net.URLClassLoader;
            import java.time.ZoneId;

            class Program {
                public static void main(String[] arguments) throws Exception {
                    var place = new File(arguments[0]).toURI().toURL();
                    var loader = new URLClassLoader(new URL[] {place});
                    loader.loadClass("kz.akd.zones.ZoneRelease").getMethod("use").invoke(null);
                    ZoneId.of("Africa/Casablanca").getRules();
                    System.out.print(System.getProperty("java.time.zone.DefaultZoneRulesProvider"));
                }
            }
            """;
    private static final String CLASSES =
            Path.of("target", "classes").toAbsolutePath().toString();

    @TempDir
    private Path directory;

    @Test
    void where_java_would_not_find_them_it_keeps_its_own() throws IOException, InterruptedException {
        assertThat(run()).isEqualTo("null");
    }

    @Test
    void where_it_finds_them_it_takes_them() throws IOException, InterruptedException {
        assertThat(run("-cp", CLASSES)).isEqualTo(NewestZoneRules.class.getName());
    }

    private String run(String... options) throws IOException, InterruptedException {
        var program = Files.writeString(directory.resolve("Program.java"), PROGRAM);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of(program.toString(), CLASSES));
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
