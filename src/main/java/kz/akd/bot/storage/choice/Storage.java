package kz.akd.bot.storage.choice;

import com.mongodb.ConnectionString;

/** A MongoDB that answers, until it is closed. */
public interface Storage extends AutoCloseable {

    StorageKind kind();

    /** Where the data is, for people to read: a file, a directory or hosts; never with a password. */
    String where();

    ConnectionString connection();

    @Override
    void close();
}
