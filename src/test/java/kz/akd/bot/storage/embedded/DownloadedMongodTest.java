package kz.akd.bot.storage.embedded;

import static kz.akd.bot.storage.choice.StorageFixtures.NO_PROGRAMS;
import static kz.akd.bot.storage.choice.StorageFixtures.downloading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.akd.bot.storage.StandInMongod;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageFixtures;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageProperties;
import kz.akd.bot.storage.choice.StorageUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** flapdoodle's download, from a site of our own that has an archive with a program of ours. */
@EnabledOnOs(OS.LINUX)
class DownloadedMongodTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path machine;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService answering = Executors.newCachedThreadPool();
    private HttpServer site;
    private Path data;

    @BeforeEach
    void open() throws IOException {
        data = machine.resolve("data");
        site = HttpServer.create(Loopback.port(0), 0);
        site.setExecutor(answering);
        site.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        site.stop(0);
        answering.shutdownNow();
    }

    @Test
    void what_it_downloads_is_run_and_not_downloaded_again() throws Exception {
        byte[] archive = archive();
        site.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            exchange.sendResponseHeaders(200, archive.length);
            exchange.getResponseBody().write(archive);
            exchange.close();
        });

        try (Storage first = start("auto", LONG)) {
            assertThat(first.kind()).isEqualTo(StorageKind.FLAPDOODLE);
            StorageFixtures.keep(first, "opera");
        }
        site.removeContext("/");
        try (Storage second = start("auto", LONG)) {
            assertThat(StorageFixtures.has(second, "opera")).isTrue();
        }

        assertThat(asked).singleElement().asString().contains("8.0.23").endsWith(".tgz");
        assertThat(data.resolve("flapdoodle.log"))
                .content()
                .contains("--dbpath " + data.resolve("flapdoodle"), "--bind_ip 127.0.0.1")
                .doesNotContain("syncdelay");
    }

    @Test
    void without_the_archive_the_in_process_server_takes_over() {
        try (Storage storage = start("auto", LONG)) {
            assertThat(storage.kind()).isEqualTo(StorageKind.IN_PROCESS);
        }
    }

    @Test
    @Timeout(30)
    void a_site_that_never_answers_is_waited_for_no_longer_than_told() {
        site.createContext("/", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        try (Storage storage = start("auto", Duration.ofSeconds(2))) {
            assertThat(storage.kind()).isEqualTo(StorageKind.IN_PROCESS);
        }
    }

    @Test
    void one_that_was_asked_for_and_cannot_be_had_is_told_of_in_one_line_that_gives_nothing_away() {
        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> start("flapdoodle", LONG))
                .withMessageStartingWith("MongoDB 8.0.23 can't be downloaded (")
                .satisfies(e -> assertThat(e.getMessage())
                        .hasSizeLessThan(400)
                        .doesNotContain("\n", "IllegalArgument", System.getProperty("java.home"), "PATH"));
    }

    @Test
    void a_version_that_does_not_exist_is_told_of() {
        StorageProperties wanted = new StorageProperties("", data, "flapdoodle", "", LONG, "8.0.999", LONG);

        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> EmbeddedStorage.start(wanted, NO_PROGRAMS))
                .withMessageStartingWith("akd.storage.server-version 8.0.999");
    }

    private Storage start(String kind, Duration wait) {
        String url = "http://" + Loopback.HOST + ":" + site.getAddress().getPort();
        return EmbeddedStorage.start(downloading(kind, data, url, wait), NO_PROGRAMS);
    }

    private byte[] archive() throws Exception {
        StandInMongod.installedIn(machine.resolve("mongodb-linux/bin"));
        Path archive = machine.resolve("mongodb.tgz");
        Process tar = new ProcessBuilder("tar", "-czf", archive.toString(), "-C", machine.toString(), "mongodb-linux")
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        return Files.readAllBytes(archive);
    }
}
