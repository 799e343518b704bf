package kz.akd.bot.storage.inprocess;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps each write on disk before it is acknowledged, which the stock backend doesn't.
 *
 * <p>Writes are made one at a time and never while a commit is under way, so that a commit holds whole commands only: an
 * index never survives a crash without its document. Writers that wait for the disk share one commit. A reply is copied
 * before anyone else may write, since the backend changes documents in place.
 */
public final class DurableBackend extends H2Backend {

    private final Lock reading;
    private final Lock writing;
    private final SharedCommit commits;

    public DurableBackend(MVStore store) {
        super(store);
        ReadWriteLock state = new ReentrantReadWriteLock();
        this.reading = state.readLock();
        this.writing = state.writeLock();
        this.commits = new SharedCommit(store, writing);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        // also what makes the driver, and so the health, see a store that a full disk has closed
        if (getMvStore().isClosed()) {
            return Refusal.of(new MongoServerException("the store is closed"));
        }
        if (command.equals("hello")) {
            return super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
        }
        Supplier<Document> answer =
                () -> super.handleCommand(channel, database, command, query).cloneDeeply();
        try {
            return Writes.includes(command, query) ? write(answer) : read(answer);
        } catch (MongoServerException e) {
            return Refusal.of(e);
        }
    }

    /** An inner class sees the store already while its parent's constructor opens the collections there are. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new H2Database(databaseName, getMvStore(), getCursorRegistry()) {
            @Override
            protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
                // the names that the stock database gives its maps
                var fullName = getDatabaseName() + "." + name;
                return new ById(
                        this,
                        name,
                        options,
                        getMvStore().openMap("databases." + fullName, documents()),
                        getMvStore().openMap("meta." + fullName),
                        cursorRegistry);
            }

            private MVMap.Builder<Object, Document> documents() {
                return new MVMap.Builder<Object, Document>().valueType(new DocumentType());
            }

            /** The stock database gets the map as it is opened first. */
            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                var name = getDatabaseName() + "." + collection + "._index_" + index;
                getMvStore().openMap(name, new MVMap.Builder<Object, Object>().keyType(new IndexKeys()));
                return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }
        };
    }

    private Document read(Supplier<Document> answer) {
        reading.lock();
        try {
            return answer.get();
        } finally {
            reading.unlock();
        }
    }

    private Document write(Supplier<Document> answer) {
        long ticket = 0;
        try {
            writing.lock();
            try {
                return answer.get();
            } finally {
                // a command that failed may have changed something too
                ticket = commits.written();
                writing.unlock();
            }
        } finally {
            commits.await(ticket);
        }
    }

    @Override
    public void close() {
        if (!getMvStore().isClosed()) {
            Compaction.thorough(getMvStore());
        }
        super.close();
    }
}
