package kz.akd.bot.storage.embedded;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.storage.choice.StorageKind;
import kz.akd.bot.storage.choice.StorageUnavailable;

/**
 * Which embedded storages to try, in this order; with more than one, the next is taken when one can't be had.
 *
 * @param tries never empty
 */
record EmbeddedChoice(List<StorageKind> tries) {

    static final String AUTO = "auto";

    /** What holds the data already is the only choice: another kind would start empty, as if all were lost. */
    static EmbeddedChoice of(String setting, Optional<StorageKind> held, boolean mongodFound) {
        Optional<StorageKind> wanted = wanted(setting);
        if (held.isPresent()) {
            wanted.filter(kind -> kind != held.get()).ifPresent(kind -> {
                throw new StorageUnavailable("akd.storage.embedded is " + kind.word()
                        + ", but the data directory holds data of " + held.get().word()
                        + "; set it to that, or to auto, or name an empty akd.storage.directory.");
            });
            return new EmbeddedChoice(List.of(held.get()));
        }
        return wanted.map(kind -> new EmbeddedChoice(List.of(kind)))
                .orElseGet(() -> new EmbeddedChoice(
                        mongodFound
                                ? List.of(StorageKind.MONGOD, StorageKind.FLAPDOODLE, StorageKind.IN_PROCESS)
                                : List.of(StorageKind.FLAPDOODLE, StorageKind.IN_PROCESS)));
    }

    private static Optional<StorageKind> wanted(String setting) {
        if (setting.equals(AUTO)) {
            return Optional.empty();
        }
        return Optional.of(StorageKind.embeddedCalled(setting)
                .orElseThrow(() -> new StorageUnavailable("akd.storage.embedded is '" + setting
                        + "', but can be auto, mongod, flapdoodle or in-process.")));
    }
}
