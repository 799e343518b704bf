package kz.akd.bot.store;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Documents in memory, for plain tests of a feature's services; what was told is written down. */
public class MemoryDocuments<I, T> implements Documents<I, T> {

    /** What is in a record; none in anything else. Asked for at each look into each document. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .map(MemoryDocuments::readable)
                            .toList()
                    : List.of();
        }
    };

    private final Map<I, T> kept = new LinkedHashMap<>();
    private final List<Fact> told = new ArrayList<>();
    private final List<List<String>> unique = new ArrayList<>();
    private final Function<T, I> id;

    public MemoryDocuments(Function<T, I> id) {
        this.id = id;
    }

    /** With a field, or fields together, in which no two may have the same, as the feature's store says. */
    public MemoryDocuments<I, T> unique(String... fields) {
        unique.add(List.of(fields));
        return this;
    }

    private boolean isTaken(T document) {
        var own = id.apply(document);
        return unique.stream().anyMatch(fields -> {
            var wanted = fields.stream()
                    .collect(Collectors.toMap(Function.identity(), field -> comparable(document, field)));
            return kept.entrySet().stream()
                    .filter(other -> !other.getKey().equals(own))
                    .anyMatch(other -> fields.stream()
                            .allMatch(field ->
                                    !Collections.disjoint(wanted.get(field), comparable(other.getValue(), field))));
        });
    }

    /** Where there is nothing, that is a value too, as in the database. */
    private static Set<Object> comparable(Object document, String field) {
        var found = values(document, field).map(MemoryDocuments::comparable).collect(Collectors.toSet());
        return found.isEmpty() ? Set.of(List.of()) : found;
    }

    public List<Fact> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Optional<T> find(I wanted) {
        return Optional.ofNullable(kept.get(wanted));
    }

    @Override
    public List<T> where(String field, Object value) {
        var looked = comparable(value);
        return all().stream()
                .filter(document -> values(document, field)
                        .anyMatch(found -> comparable(found).equals(looked)))
                .toList();
    }

    @Override
    public List<T> due(String field, Instant now) {
        return all().stream()
                .filter(document -> values(document, field)
                        .anyMatch(found -> found instanceof Instant moment && !moment.isAfter(now)))
                .toList();
    }

    @Override
    public synchronized List<T> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public synchronized boolean add(T document, Fact... facts) {
        if (isTaken(document) || kept.putIfAbsent(id.apply(document), document) != null) {
            return false;
        }
        told.addAll(List.of(facts));
        return true;
    }

    @Override
    public synchronized <R> Optional<R> change(I wanted, Function<T, Change<T, R>> decision) {
        return find(wanted).map(decision).map(change -> {
            if (isTaken(change.aggregate())) {
                throw new DuplicateKeyException("as another one");
            }
            kept.put(wanted, change.aggregate());
            told.addAll(change.facts());
            return change.result();
        });
    }

    @Override
    public synchronized void remove(I wanted) {
        kept.remove(wanted);
    }

    /** As the database compares them: a name for a constant, what an id wraps for the id. */
    private static Object comparable(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        var parts = PARTS.get(value.getClass());
        if (parts.size() == 1) {
            return read(parts.get(0), value).toString();
        }
        return value instanceof ObjectId || value instanceof Number ? value.toString() : value;
    }

    private static Stream<Object> values(Object document, String path) {
        var here = Stream.of(document);
        for (var field : path.split("\\.", -1)) {
            here = here.flatMap(each -> field(each, field.equals("_id") ? "id" : field));
        }
        return here;
    }

    private static Stream<Object> field(Object of, String name) {
        if (of instanceof Map<?, ?> map) {
            return Stream.<Object>ofNullable(map.get(name)).flatMap(MemoryDocuments::each);
        }
        return PARTS.get(of.getClass()).stream()
                .filter(part -> part.getName().equals(name))
                .flatMap(part -> each(read(part, of)));
    }

    private static Stream<Object> each(@Nullable Object value) {
        return value instanceof Collection<?> many ? many.stream().map(one -> (Object) one) : Stream.ofNullable(value);
    }

    private static Object read(Method part, Object of) {
        try {
            var value = part.invoke(of);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Method readable(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
