package kz.akd.bot.store;

import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Heads with a journal. One write of the head, under its version, is the change: it has in its journal what became of the
 * parts. Their own documents are written later, by whoever has made the journal long, and only what is in them leaves it;
 * so whatever a crash leaves, they and the journal together are the parts.
 */
final class KeptParts<I, T, H, K, P> implements PartedDocuments<I, T>, DocumentStore.Telling {

    /** Generous: with a thousand people at one aggregate, somebody always wins a round. */
    private static final int ROUNDS = 1000;

    /** So many changes of parts are brought into their documents together. */
    static final int LONG_JOURNAL = 32;

    private static final int REMEMBERED = 300;

    private static final Logger log = LoggerFactory.getLogger(KeptParts.class);

    private final MongoConverter converter;
    private final Composition<I, T, H, K, P> composition;
    private final PartedFiles files;
    private final Consumer<I> changed;
    private final int longJournal;
    private final UntoldFacts<I> untold;
    private final Versions<I, T, H, K, P> versions;
    private final WriteCombiner<I, T> combiner = new WriteCombiner<>(this::keep);
    private final Set<I> settling = ConcurrentHashMap.newKeySet();

    /** As this node has kept or read them last; the version says whether that is still so. */
    private final Cache<I, Version<T, H, K>> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KeptParts(
            MongoConverter converter,
            PartedFiles files,
            ApplicationEventPublisher publisher,
            Composition<I, T, H, K, P> composition,
            Consumer<I> changed,
            int longJournal) {
        this.converter = converter;
        this.changed = changed;
        this.longJournal = longJournal;
        this.composition = composition;
        this.files = files;
        untold = new UntoldFacts<>(converter, publisher, composition.heads(), files);
        versions = new Versions<>(converter, composition, untold, files);
    }

    @Override
    public Optional<T> find(I id) {
        return where(query(Criteria.where("_id").is(stored(id)))).stream().findFirst();
    }

    @Override
    public List<T> where(Query query) {
        query.fields().include(Version.FIELD);
        var numbers = new LinkedHashMap<I, Long>();
        files.heads(query).forEach(head -> numbers.put(id(head), Version.number(head)));
        return numbers.entrySet().stream()
                .flatMap(entry -> ofVersion(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private I id(Document head) {
        return composition.stored(Objects.requireNonNull(head.get("_id")));
    }

    private Object stored(Object value) {
        return Objects.requireNonNull(converter.convertToMongoType(value));
    }

    private Optional<T> ofVersion(I id, long number) {
        var known = remembered.getIfPresent(id);
        return known != null && known.number() == number
                ? Optional.of(known.whole())
                : Optional.ofNullable(read(id, known)).map(Version::whole);
    }

    private @Nullable Version<T, H, K> read(I id, @Nullable Version<T, H, K> known) {
        var read = versions.read(stored(id), known);
        if (read == null) {
            remembered.invalidate(id);
        } else {
            remembered.asMap().merge(id, read, Version::later);
        }
        return read;
    }

    @Override
    public List<T> withPart(String field, Object value, Criteria orHead) {
        var stored = stored(value);
        return where(query(new Criteria()
                .orOperator(
                        orHead,
                        Criteria.where(Journal.FIELD + "." + Journal.PART + "." + field)
                                .is(stored),
                        Criteria.where(composition.within() + "." + field).is(stored),
                        Criteria.where("_id").in(files.having(field, stored)))));
    }

    @Override
    public boolean add(T whole, Fact... facts) {
        var id = composition.id(composition.head(whole));
        var first = versions.first(whole, List.of(facts));
        var mine = untold.take(id, List.of(), List.of(facts));
        boolean added = false;
        try {
            added = files.add(versions.written(first));
        } finally {
            if (!added) {
                untold.leave(id, mine);
            }
        }
        if (added) {
            remembered.put(id, first);
            afterwards(id, mine);
        }
        return added;
    }

    @Override
    public <R> Optional<R> change(I id, Function<T, Change<T, R>> decision) {
        return combiner.change(id, decision);
    }

    private <R> Optional<WriteCombiner.Kept<R>> keep(I id, Function<T, Change<T, R>> decision) {
        var known = remembered.getIfPresent(id);
        boolean perhapsOld = known != null;
        if (known == null) {
            known = read(id, null);
        }
        for (int round = 0; round < ROUNDS && known != null; round++) {
            var change = decision.apply(known.whole());
            if (change.aggregate() != known.whole() || !change.facts().isEmpty()) {
                var mine = untold.take(id, List.of(), change.facts());
                if (replace(id, known, change, mine)) {
                    return Optional.of(new WriteCombiner.Kept<>(change.result(), () -> {
                        afterwards(id, mine);
                        changed.accept(id);
                    }));
                }
            } else if (!perhapsOld || files.isOf(stored(id), known.number())) {
                return Optional.of(new WriteCombiner.Kept<>(change.result(), () -> {}));
            }
            known = read(id, known);
            perhapsOld = false;
        }
        if (known != null) {
            throw new IllegalStateException(
                    "overtaken " + ROUNDS + " times: " + composition.heads().getName() + " " + id);
        }
        return Optional.empty();
    }

    private boolean replace(I id, Version<T, H, K> known, Change<T, ?> change, List<Fact> mine) {
        boolean kept = false;
        try {
            var next = versions.after(known, change.aggregate(), change.facts());
            kept = files.replace(known.number(), versions.written(next));
            if (kept) {
                remembered.put(id, next);
            }
            return kept;
        } finally {
            if (!kept) {
                untold.leave(id, mine);
            }
        }
    }

    /** What a change that is kept leaves to be done, while others change the same. */
    private void afterwards(I id, List<Fact> mine) {
        untold.tell(id, mine, told -> remembered.asMap().computeIfPresent(id, (same, version) -> version.told(told)));
        var known = remembered.getIfPresent(id);
        if (known != null && known.unsettled().size() >= longJournal && settling.add(id)) {
            try {
                settle(id, known);
            } catch (RuntimeException unreachable) {
                log.warn("Parts of {} stay in the journal until the next change", id, unreachable);
            } finally {
                settling.remove(id);
            }
        }
    }

    private void settle(I id, Version<T, H, K> known) {
        var left = known.unsettled();
        if (!left.isEmpty()) {
            files.keepParts(stored(id), left);
        }
        known.settle();
    }

    @Override
    public void settle(I id) {
        var current = read(id, remembered.getIfPresent(id));
        if (current != null) {
            settle(id, current);
        }
    }

    @Override
    public void remove(I id, Criteria ifHead) {
        var removed = files.removeHead(stored(id), ifHead);
        if (removed != null) {
            remembered.invalidate(id);
            files.removeParts(stored(id), Version.numbers(removed));
        }
    }

    @Override
    public void tellAgain() {
        untold.tellAgain(this::id);
    }

    @Override
    public void lookThroughAgain() {
        untold.lookThroughAgain();
    }
}
