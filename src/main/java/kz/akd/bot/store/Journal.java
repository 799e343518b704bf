package kz.akd.bot.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What has changed of the parts lately: the last change of each since a version up to which all of them are in documents of
 * their own.
 */
record Journal(long settled, List<Entry> entries) {

    static final String FIELD = "lately";

    private static final String SETTLED = "settled";
    private static final String NUMBER = "number";
    private static final String AT = "at";
    static final String PART = "part";

    Journal {
        entries = List.copyOf(entries);
    }

    /**
     * A part after a change.
     *
     * @param number it has in its aggregate, and none has again
     * @param at the version that came of the change
     * @param part null for one that is there no more
     */
    record Entry(int number, long at, @Nullable Document part) {

        Document written() {
            var written = new Document(NUMBER, number).append(AT, at);
            return part == null ? written : written.append(PART, part);
        }

        static Entry read(Document written) {
            return new Entry(
                    written.getInteger(NUMBER), Journal.number(written, AT), written.get(PART, Document.class));
        }
    }

    static Journal read(Document head) {
        return new Journal(
                number(head, SETTLED),
                head.getList(FIELD, Document.class, List.of()).stream()
                        .map(Entry::read)
                        .toList());
    }

    void write(Document head) {
        head.append(SETTLED, settled)
                .append(FIELD, entries.stream().map(Entry::written).toList());
    }

    /** With what has come, and without what is in documents of its own meanwhile. */
    Journal with(Collection<Entry> more, long settledNow) {
        Map<Integer, Entry> last = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.at() > settledNow).forEach(entry -> last.put(entry.number(), entry));
        more.stream().sorted(Comparator.comparingInt(Entry::number)).forEach(entry -> {
            last.remove(entry.number());
            last.put(entry.number(), entry);
        });
        return new Journal(settledNow, new ArrayList<>(last.values()));
    }

    static long number(Document document, String field) {
        return ((Number) Objects.requireNonNull(document.get(field))).longValue();
    }
}
