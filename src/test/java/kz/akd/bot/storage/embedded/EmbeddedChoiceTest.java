package kz.akd.bot.storage.embedded;

import static kz.akd.bot.storage.choice.StorageKind.FLAPDOODLE;
import static kz.akd.bot.storage.choice.StorageKind.IN_PROCESS;
import static kz.akd.bot.storage.choice.StorageKind.MONGOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;
import org.junit.jupiter.api.Test;

class EmbeddedChoiceTest {

    @Test
    void a_mongod_of_the_machine_comes_first() {
        assertThat(tries("auto", Optional.empty(), true)).containsExactly(MONGOD, FLAPDOODLE, IN_PROCESS);
    }

    @Test
    void without_a_mongod_one_is_downloaded_or_else_done_without() {
        assertThat(tries("auto", Optional.empty(), false)).containsExactly(FLAPDOODLE, IN_PROCESS);
    }

    @Test
    void what_holds_the_data_goes_on_alone_though_a_mongod_appears() {
        assertThat(tries("auto", Optional.of(IN_PROCESS), true)).containsExactly(IN_PROCESS);
        assertThat(tries("auto", Optional.of(FLAPDOODLE), true)).containsExactly(FLAPDOODLE);
    }

    @Test
    void what_holds_the_data_is_never_replaced_by_an_empty_one_when_it_is_missing() {
        assertThat(tries("auto", Optional.of(MONGOD), false)).containsExactly(MONGOD);
    }

    @Test
    void a_named_kind_is_the_only_one_tried() {
        assertThat(tries("flapdoodle", Optional.empty(), true)).containsExactly(FLAPDOODLE);
        assertThat(tries("in-process", Optional.of(IN_PROCESS), true)).containsExactly(IN_PROCESS);
    }

    @Test
    void a_named_kind_that_would_hide_the_data_is_refused() {
        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> tries("mongod", Optional.of(IN_PROCESS), true))
                .withMessageStartingWith(
                        "akd.storage.embedded is mongod, but the data directory holds data of in-process;");
    }

    @Test
    void a_kind_nobody_knows_is_refused_with_those_there_are() {
        assertThatExceptionOfType(StorageUnavailable.class)
                .isThrownBy(() -> tries("given", Optional.empty(), true))
                .withMessage("akd.storage.embedded is 'given', but can be auto, mongod, flapdoodle or in-process.");
    }

    private static List<StorageKind> tries(String setting, Optional<StorageKind> held, boolean mongodFound) {
        return EmbeddedChoice.of(setting, held, mongodFound).tries();
    }
}
