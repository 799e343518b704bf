package kz.akd.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneFilesTest {

    private static final Path JAVAS = Path.of(System.getProperty("java.home"), "lib", "tzdb.dat");
    private static final Map<String, ZoneRules> ONE = Map.of("UTC", ZoneRules.of(ZoneOffset.UTC));

    @TempDir
    private Path directory;

    @Test
    void a_newer_file_that_is_given_is_taken() throws IOException {
        var files = new ZoneFiles(JAVAS, file("given", "2099b"));

        assertThat(files.newest().release()).isEqualTo("2099b");
        assertThat(files.faults()).isEmpty();
    }

    @Test
    void an_older_one_is_not() throws IOException {
        var files = new ZoneFiles(JAVAS, file("given", "2024a"));

        assertThat(files.newest().release()).isGreaterThanOrEqualTo("2026e");
    }

    @Test
    void that_of_a_newer_java_is_taken() throws IOException {
        var files = new ZoneFiles(file("java", "2099a"), directory.resolve("none"));

        assertThat(files.newest().release()).isEqualTo("2099a");
        assertThat(files.faults()).isEmpty();
    }

    @Test
    void one_that_cannot_be_read_is_named_and_stops_nothing() throws IOException {
        var nonsense = Files.writeString(directory.resolve("nonsense"), "2099a");
        var shortened = directory.resolve("shortened");
        var whole = Files.readAllBytes(JAVAS);
        Files.write(shortened, Arrays.copyOf(whole, whole.length / 2));

        for (var bad : new Path[] {nonsense, shortened, directory}) {
            var files = new ZoneFiles(JAVAS, bad);

            assertThat(files.newest().release()).isGreaterThanOrEqualTo("2026e");
            assertThat(files.faults()).singleElement().asString().contains("config/tzdb.dat");
        }
    }

    @Test
    void a_release_is_about_as_old_as_its_name_says() {
        assertThat(new ZoneRelease("2026e").about()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(new ZoneRelease("2025a").about()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(new ZoneRelease("2009u").about()).isEqualTo(LocalDate.of(2009, 12, 1));
        assertThat(new ZoneRelease("other").about()).isEqualTo(LocalDate.EPOCH);
    }

    private Path file(String name, String release) throws IOException {
        return Files.write(directory.resolve(name), ZoneFileWriter.file(release, ONE));
    }
}
