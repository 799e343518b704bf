package kz.akd.bot.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.store.Journal.Entry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Makes the next version of an aggregate with many parts, and reads the current one from what is known of it and not. */
final class Versions<I, T, H, K, P> {

    /** Each but the first is needed only where others have changed the same, and settled that, meanwhile. */
    private static final int READINGS = 1000;

    private final MongoConverter converter;
    private final Composition<I, T, H, K, P> composition;
    private final UntoldFacts<I> untold;
    private final PartedFiles files;

    Versions(
            MongoConverter converter,
            Composition<I, T, H, K, P> composition,
            UntoldFacts<I> untold,
            PartedFiles files) {
        this.converter = converter;
        this.composition = composition;
        this.untold = untold;
        this.files = files;
    }

    Version<T, H, K> first(T whole, List<Fact> facts) {
        var parts = new HashMap<K, Optional<P>>();
        composition.parts(whole).forEach(part -> parts.put(composition.key(part), Optional.of(part)));
        var nothing = new Version<T, H, K>(
                whole,
                -1,
                document(composition.head(whole)),
                List.of(),
                new Journal(-1, List.of()),
                Parts.none(),
                0,
                new AtomicLong(-1));
        return after(nothing, whole, parts, facts);
    }

    Version<T, H, K> after(Version<T, H, K> before, T whole, List<Fact> facts) {
        return after(before, whole, composition.changed(before.whole(), whole), facts);
    }

    private Version<T, H, K> after(Version<T, H, K> before, T whole, Map<K, Optional<P>> changed, List<Fact> facts) {
        var head = composition.head(whole);
        long number = before.number() + 1;
        var numbers = before.numbers();
        int given = before.given();
        var entries = new ArrayList<Entry>();
        for (var change : changed.entrySet()) {
            var key = change.getKey();
            var known = numbers.find(key);
            if (change.getValue().isPresent()) {
                int own = known.isPresent() ? known.get() : given++;
                numbers = known.isPresent() ? numbers : numbers.with(key, own);
                entries.add(new Entry(own, number, document(change.getValue().get())));
            } else if (known.isPresent()) {
                numbers = numbers.without(key);
                entries.add(new Entry(known.get(), number, null));
            }
        }
        return new Version<>(
                whole,
                number,
                head == composition.head(before.whole()) ? before.written() : document(head),
                Stream.concat(before.untold().stream(), facts.stream().map(untold::written))
                        .toList(),
                before.journal().with(entries, before.settled().get()),
                numbers,
                given,
                before.settled());
    }

    /** Without the name of its class, which says nothing that the composition does not. */
    private Document document(Object value) {
        var written = new Document();
        converter.write(value, written);
        written.remove("_class");
        return written;
    }

    /** As it is kept. */
    Document written(Version<T, H, K> version) {
        var head = new Document(version.written());
        head.putAll(composition.sought(version.whole()));
        head.append(Version.FIELD, version.number())
                .append(UntoldFacts.FIELD, version.untold())
                .append(Version.GIVEN, version.given());
        version.journal().write(head);
        return head;
    }

    /**
     * Reads the current version; null when there is none. Of one that is known, and of which no more has changed since than
     * the journal tells, no part is read.
     */
    @Nullable
    Version<T, H, K> read(Object id, @Nullable Version<T, H, K> known) {
        var reading = new Reading(known);
        for (int i = 0; i < READINGS; i++) {
            var head = files.head(id);
            if (head == null) {
                return null;
            } else if (!head.containsKey(Version.GIVEN)) {
                return brought(composition.brought(head));
            }
            if (known != null && known.number() == Version.number(head)) {
                return known;
            }
            if (reading.isLaterThan(head)) {
                reading = new Reading(null);
            }
            if (reading.reads(head)) {
                return reading.version(head);
            }
        }
        throw new IllegalStateException("changed " + READINGS + " times while it was read: " + id);
    }

    /** One that an earlier release has kept as a whole: its parts are on their way into documents of their own. */
    private Version<T, H, K> brought(Document head) {
        var parts = head.getList(composition.within(), Document.class, List.of());
        long number = Version.number(head);
        var journal = new Journal(
                number - 1,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new Entry(i, number, parts.get(i)))
                        .toList());
        var reading = new Reading(null);
        journal.entries().forEach(reading::put);
        return reading.version(head, journal, parts.size());
    }

    /** The parts of an aggregate while they are read, by their numbers. */
    private final class Reading {

        private final Map<Integer, P> parts = new HashMap<>();
        private final AtomicLong settled;

        /** No change up to this version is missing. */
        private long complete = -1;

        /** The latest change that was seen: later than what is complete where somebody changes it meanwhile. */
        private long latest = -1;

        Reading(@Nullable Version<T, H, K> known) {
            settled = known == null ? new AtomicLong(-1) : known.settled();
            if (known != null) {
                complete = known.number();
                composition
                        .parts(known.whole())
                        .forEach(part -> parts.put(
                                known.numbers().find(composition.key(part)).orElseThrow(), part));
            }
        }

        /** Whether another one was kept under the same id. */
        boolean isLaterThan(Document head) {
            return complete > Version.number(head);
        }

        /** Takes in what is not known of a version; false where parts of a later one have been seen. */
        boolean reads(Document head) {
            var journal = Journal.read(head);
            if (complete < journal.settled()) {
                files.readParts(Objects.requireNonNull(head.get("_id")), Version.numbers(head), complete, entry -> {
                    put(entry);
                    latest = Math.max(latest, entry.at());
                });
            }
            journal.entries().forEach(this::put);
            complete = Version.number(head);
            return latest <= complete;
        }

        private void put(Entry entry) {
            if (entry.part() == null) {
                parts.remove(entry.number());
            } else {
                parts.put(entry.number(), converter.read(composition.parts(), entry.part()));
            }
        }

        Version<T, H, K> version(Document head) {
            return version(head, Journal.read(head), Version.numbers(head));
        }

        private Version<T, H, K> version(Document document, Journal journal, int given) {
            var head = converter.read(composition.heads(), document);
            var numbers = new HashMap<K, Integer>();
            parts.forEach((number, part) -> numbers.put(composition.key(part), number));
            settled.accumulateAndGet(journal.settled(), Math::max);
            return new Version<>(
                    composition.whole(head, List.copyOf(parts.values())),
                    Version.number(document),
                    document(head),
                    UntoldFacts.kept(document),
                    journal,
                    Parts.of(numbers),
                    given,
                    settled);
        }
    }
}
