package kz.akd.bot.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.choice.StorageKind;
import org.bson.UuidRepresentation;

/** How the bot talks to its MongoDB, where the connection string doesn't say otherwise. */
public final class ClientSettings {

    private ClientSettings() {}

    public static MongoClientSettings.Builder of(Storage storage) {
        ConnectionString connection = storage.connection();
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applicationName("akd-bot");
        if (storage.kind() != StorageKind.IN_PROCESS) {
            // the in-process server keeps what it acknowledges anyhow
            settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
        }
        return settings.applyConnectionString(connection);
    }
}
