package kz.akd.bot.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import kz.akd.bot.storage.choice.Storage;
import kz.akd.bot.storage.embedded.DataDirectory;
import kz.akd.bot.storage.embedded.InProcessServer;
import org.bson.Document;

/**
 * The process that gets killed: writers insert numbered documents and count in a document of their own, and print each
 * number and each count once it is acknowledged.
 */
public final class NumberedWriter {

    public static final String NUMBERS = "numbers";
    public static final String COUNTERS = "counters";

    private NumberedWriter() {}

    public static void main(String[] args) throws InterruptedException {
        int writers = Integer.parseInt(args[1]);
        Storage storage = InProcessServer.start(DataDirectory.occupy(Path.of(args[0])));
        MongoClient client = MongoClients.create(storage.connection());
        MongoCollection<Document> numbers = client.getDatabase("akd").getCollection(NUMBERS);
        MongoCollection<Document> counters = client.getDatabase("akd").getCollection(COUNTERS);
        numbers.createIndex(ascending("number"), new IndexOptions().unique(true));
        AtomicInteger next = new AtomicInteger(highest(numbers));
        for (int i = 0; i < writers; i++) {
            int writer = i;
            new Thread(() -> writeFor(writer, next, numbers, counters)).start();
        }
        Thread.currentThread().join();
    }

    public static int highest(MongoCollection<Document> numbers) {
        Document last = numbers.find().sort(Sorts.descending("number")).first();
        return last == null ? 0 : last.getInteger("number");
    }

    private static void writeFor(
            int writer, AtomicInteger next, MongoCollection<Document> numbers, MongoCollection<Document> counters) {
        while (true) {
            int number = next.incrementAndGet();
            numbers.insertOne(new Document("number", number).append("text", "x".repeat(number % 700)));
            print("number " + number);
            Document counted =
                    counters.findOneAndUpdate(eq(writer), inc("count", 1), new FindOneAndUpdateOptions().upsert(true));
            int count = counted == null ? 1 : counted.getInteger("count") + 1;
            print("count " + writer + " " + count);
            counters.updateOne(eq(writer), set("text", "y".repeat(count % 900)));
        }
    }

    private static synchronized void print(String line) {
        System.out.println(line);
    }
}
