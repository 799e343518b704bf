package kz.akd.bot.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path path;

    @Test
    void a_second_bot_is_told_that_the_first_one_is_there() {
        try (DataDirectory first = DataDirectory.occupy(path)) {
            assertThatExceptionOfType(StorageUnavailable.class)
                    .isThrownBy(() -> DataDirectory.occupy(first.path()))
                    .withMessageStartingWith(path + " is in use by another running bot");
        }
    }

    @Test
    void the_next_bot_may_have_it_when_the_first_one_is_gone() {
        DataDirectory.occupy(path).close();

        DataDirectory.occupy(path).close();
    }

    @Test
    void what_was_noted_holds_the_data() {
        try (DataDirectory data = DataDirectory.occupy(path)) {
            assertThat(data.holds()).isEmpty();

            data.belongsTo(StorageKind.FLAPDOODLE);

            assertThat(data.holds()).contains(StorageKind.FLAPDOODLE);
        }
    }

    @Test
    void without_a_note_the_files_tell_what_holds_the_data() throws IOException {
        try (DataDirectory data = DataDirectory.occupy(path)) {
            Files.createDirectories(path.resolve("mongod"));
            Files.writeString(path.resolve("mongod/WiredTiger"), "");
            assertThat(data.holds()).contains(StorageKind.MONGOD);

            Files.writeString(path.resolve("akd.mv"), "");
            assertThat(data.holds()).contains(StorageKind.IN_PROCESS);
        }
    }

    @Test
    void a_note_nobody_understands_is_not_taken_for_an_empty_directory() throws IOException {
        Files.writeString(path.resolve("kind"), "postgres\n");
        try (DataDirectory data = DataDirectory.occupy(path)) {
            assertThatExceptionOfType(StorageUnavailable.class)
                    .isThrownBy(data::holds)
                    .withMessageContaining("says 'postgres'");
        }
    }

    @Test
    void a_directory_that_cannot_be_made_is_told_of_in_one_line() throws IOException {
        Path file = Files.writeString(path.resolve("file"), "");

        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> DataDirectory.occupy(file.resolve("data")))
                .withMessageContaining("can't be written")
                .withMessageNotContaining("\n");
    }
}
