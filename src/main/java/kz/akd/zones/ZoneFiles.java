package kz.akd.zones;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of zones that there are. One that cannot be read is left out, and named among the faults: as long as there is
 * another, nothing stops for it.
 */
final class ZoneFiles {

    static final String SHIPPED = "/META-INF/zones/tzdb.dat";

    private final Optional<ZoneFile> java;
    private final ZoneFile newest;
    private final List<String> faults = new ArrayList<>();

    /**
     * The files.
     *
     * @param javasFile where Java keeps its own
     * @param givenFile where whoever runs this may have put one
     */
    ZoneFiles(Path javasFile, Path givenFile) {
        java = read("of Java", () -> ZoneFile.read(Files.newInputStream(javasFile)));
        var given = Files.exists(givenFile)
                ? read(
                        ZoneRelease.GIVEN,
                        () -> ZoneFile.read(Files.newInputStream(givenFile)).verified())
                : Optional.<ZoneFile>empty();
        var shipped = read("shipped", () -> ZoneFile.read(shipped()));
        newest = Stream.of(java, given, shipped)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ZoneFile::release))
                .orElseThrow(() -> new IllegalStateException("no rules of time zones: " + faults));
    }

    /** In this process. */
    static ZoneFiles atHand() {
        return new ZoneFiles(Path.of(System.getProperty("java.home"), "lib", "tzdb.dat"), Path.of(ZoneRelease.GIVEN));
    }

    private static InputStream shipped() throws IOException {
        var content = ZoneFiles.class.getResourceAsStream(SHIPPED);
        if (content == null) {
            throw new FileNotFoundException(SHIPPED);
        }
        return content;
    }

    private Optional<ZoneFile> read(String which, Reading reading) {
        try {
            return Optional.of(reading.read());
        } catch (IOException | RuntimeException unreadable) {
            faults.add("The file of time zones (" + which + ") cannot be read: " + unreadable);
            return Optional.empty();
        }
    }

    private interface Reading {
        ZoneFile read() throws IOException;
    }

    ZoneFile newest() {
        return newest;
    }

    Optional<ZoneFile> java() {
        return java;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
