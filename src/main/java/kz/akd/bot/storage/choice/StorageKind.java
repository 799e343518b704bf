package kz.akd.bot.storage.choice;

import java.util.Arrays;
import java.util.Optional;

/** Where a MongoDB comes from. */
public enum StorageKind {
    /** named by a connection string */
    GIVEN("given", "the server given"),
    /** a mongod found on the machine, run as a child process */
    MONGOD("mongod", "mongod of this machine"),
    /** a mongod that flapdoodle has downloaded, run as a child process */
    FLAPDOODLE("flapdoodle", "mongod downloaded by flapdoodle"),
    /** a small server within the bot's own process */
    IN_PROCESS("in-process", "in-process server");

    private final String word;
    private final String title;

    StorageKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for it in settings, in the data directory and in {@code /actuator/info}. */
    public String word() {
        return word;
    }

    /** How the log speaks of it. */
    public String title() {
        return title;
    }

    public static Optional<StorageKind> embeddedCalled(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind != GIVEN && kind.word.equals(word))
                .findFirst();
    }
}
