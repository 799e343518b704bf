package kz.akd.bot.storage.choice;

/**
 * The bot can't have its storage. The message is one line for the person who starts the bot: what is wrong, and what to
 * do about it; it never holds a password.
 */
public final class StorageUnavailable extends RuntimeException {

    public StorageUnavailable(String line) {
        super(line);
    }

    public StorageUnavailable(String line, Throwable cause) {
        super(line, cause);
    }
}
