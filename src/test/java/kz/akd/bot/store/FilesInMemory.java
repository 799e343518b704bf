package kz.akd.bot.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kz.akd.bot.store.Journal.Entry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Heads and parts of one aggregate as a database has them, for tests that let nodes meet and die in thousands of ways. */
final class FilesInMemory {

    @Nullable
    Document head;

    private final Map<Integer, Entry> parts = new HashMap<>();

    /** What may come between a node and the files. */
    interface Mishaps {

        /** Others do something first; throws where the node dies before. */
        void before(Call call);

        /** Throws where the node dies after, before it knows. */
        void after(Call call);

        /** How many of some writes a node does that dies of them. */
        int done(int writes);
    }

    enum Call {
        READ,
        REPLACE,
        KEEP_PARTS,
        CLEAR
    }

    /** The files as one node sees them. */
    PartedFiles through(Mishaps mishaps) {
        return new PartedFiles() {
            @Override
            public @Nullable Document head(Object id) {
                mishaps.before(Call.READ);
                return head;
            }

            @Override
            public List<Document> heads(Query query) {
                mishaps.before(Call.READ);
                return head == null ? List.of() : List.of(head);
            }

            @Override
            public boolean add(Document first) {
                boolean added = head == null;
                head = added ? first : head;
                return added;
            }

            @Override
            public boolean replace(long version, Document next) {
                mishaps.before(Call.REPLACE);
                boolean replaced = isOf(0, version);
                if (replaced) {
                    head = next;
                    mishaps.after(Call.REPLACE);
                }
                return replaced;
            }

            @Override
            public boolean isOf(Object id, long version) {
                return Version.number(Objects.requireNonNull(head)) == version;
            }

            @Override
            public void keepParts(Object of, Collection<Entry> entries) {
                mishaps.before(Call.KEEP_PARTS);
                entries.stream()
                        .limit(mishaps.done(entries.size()))
                        .forEach(entry -> parts.merge(
                                entry.number(), entry, (old, other) -> other.at() >= old.at() ? other : old));
                mishaps.after(Call.KEEP_PARTS);
            }

            @Override
            public void readParts(Object of, int numbers, long after, Consumer<Entry> reader) {
                mishaps.before(Call.READ);
                List.copyOf(parts.values()).stream()
                        .filter(entry -> entry.number() < numbers && entry.at() > after)
                        .forEach(reader);
            }

            @Override
            public void clear(Object id, List<Document> told) {
                mishaps.before(Call.CLEAR);
                var left = new ArrayList<>(UntoldFacts.kept(Objects.requireNonNull(head)));
                left.removeAll(told);
                head = new Document(head).append(UntoldFacts.FIELD, left);
            }

            @Override
            public List<Document> withUntold() {
                return head == null || UntoldFacts.kept(head).isEmpty() ? List.of() : List.of(head);
            }

            @Override
            public @Nullable Document removeHead(Object id, Criteria ifHead) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Object> having(String field, Object value) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void removeParts(Object of, int numbers) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
