package kz.akd.bot.storage.choice;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Asks a server whether it is there, and serves this user. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Why there is no good answer, in words that hold nothing of the connection string; empty if there is one. */
    public static Optional<String> missingFrom(ConnectionString connection, String database, Duration wait) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(wait.toMillis(), TimeUnit.MILLISECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase(database).runCommand(new Document("ping", 1));
            return Optional.empty();
        } catch (MongoTimeoutException e) {
            return Optional.of("no answer within " + wait.toSeconds() + " s");
        } catch (MongoSecurityException e) {
            return Optional.of("it refuses the user name or the password");
        } catch (MongoException e) {
            return Optional.of(
                    "it answers with error " + e.getCode() + " (" + e.getClass().getSimpleName() + ")");
        }
    }
}
