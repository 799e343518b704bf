package kz.akd.bot.storage.choice;

import static kz.akd.bot.storage.choice.StorageFixtures.NO_PROGRAMS;
import static kz.akd.bot.storage.choice.StorageFixtures.embedded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.storage.StandInMongod;
import kz.akd.bot.storage.embedded.EmbeddedStorage;
import kz.akd.bot.storage.embedded.Loopback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A mongod on the PATH: here one of ours that behaves like it. */
@DisabledOnOs(OS.WINDOWS)
class EmbeddedMongodTest {

    @TempDir
    private Path machine;

    private Path data;
    private String searchPath;

    @BeforeEach
    void a_machine() {
        data = machine.resolve("data");
        searchPath = "/nowhere:" + machine.resolve("bin");
    }

    @Test
    void it_runs_as_a_child_and_its_data_is_there_next_time() throws IOException {
        StandInMongod.installedIn(machine.resolve("bin"));

        try (Storage first = EmbeddedStorage.start(embedded("auto", data), searchPath)) {
            assertThat(first.kind()).isEqualTo(StorageKind.MONGOD);
            assertThat(first.where()).isEqualTo(data.resolve("mongod").toString());
            StorageFixtures.keep(first, "opera");
        }
        try (Storage second = EmbeddedStorage.start(embedded("auto", data), searchPath)) {
            assertThat(StorageFixtures.has(second, "opera")).isTrue();
        }
        assertThat(data.resolve("mongod.log"))
                .content()
                .contains("--dbpath " + data.resolve("mongod"), "--bind_ip 127.0.0.1", "--wiredTigerCacheSizeGB 0.25");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .noneMatch(child -> child.info().commandLine().orElse("").contains(data.toString()));
    }

    @Test
    void one_left_behind_by_a_killed_bot_makes_way() throws Exception {
        Path mongod = StandInMongod.installedIn(machine.resolve("bin"));
        try (Storage first = EmbeddedStorage.start(embedded("auto", data), searchPath)) {
            StorageFixtures.keep(first, "opera");
        }
        Process orphan = new ProcessBuilder(
                        mongod.toString(),
                        "--dbpath",
                        data.resolve("mongod").toString(),
                        "--port",
                        Integer.toString(Loopback.freePort()),
                        "--bind_ip",
                        Loopback.HOST)
                .redirectError(Redirect.DISCARD)
                .start();
        // a process that has only just been started does not show its arguments yet
        assertThat(orphan.inputReader().lines().anyMatch(line -> line.startsWith("waiting for connections")))
                .isTrue();

        try (Storage second = EmbeddedStorage.start(embedded("auto", data), searchPath)) {
            assertThat(StorageFixtures.has(second, "opera")).isTrue();
            assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            orphan.destroyForcibly();
        }
    }

    @Test
    void one_that_cannot_run_is_passed_over() throws IOException {
        StandInMongod.program(machine.resolve("bin/mongod"), "echo 'Illegal instruction'; exit 132");

        try (Storage storage = EmbeddedStorage.start(embedded("auto", data), searchPath)) {
            assertThat(storage.kind()).isEqualTo(StorageKind.IN_PROCESS);
        }
        assertThat(data.resolve("mongod.log")).content().contains("Illegal instruction");
    }

    @Test
    void one_that_was_asked_for_and_cannot_run_is_told_of() throws IOException {
        StandInMongod.program(machine.resolve("bin/mongod"), "exit 100");

        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> EmbeddedStorage.start(embedded("mongod", data), searchPath))
                .withMessageEndingWith("has stopped with exit code 100; see " + data.resolve("mongod.log") + ".");
    }

    @Test
    void data_of_a_mongod_that_is_gone_is_not_replaced_by_nothing() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("kind"), "mongod\n");

        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> EmbeddedStorage.start(embedded("auto", data), NO_PROGRAMS))
                .withMessageStartingWith("There is no mongod on the PATH");
    }

    @Test
    void data_of_the_in_process_server_stays_with_it_when_a_mongod_appears() throws IOException {
        try (Storage first = EmbeddedStorage.start(embedded("in-process", data), NO_PROGRAMS)) {
            StorageFixtures.keep(first, "opera");
        }
        StandInMongod.installedIn(machine.resolve("bin"));

        try (Storage second = EmbeddedStorage.start(embedded("auto", data), searchPath)) {
            assertThat(second.kind()).isEqualTo(StorageKind.IN_PROCESS);
            assertThat(StorageFixtures.has(second, "opera")).isTrue();
        }
    }
}
