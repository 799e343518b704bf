package kz.akd.bot.members.units;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.Language;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The catalogue of the places where members serve, as {@code config/units.yml} lists it. */
@Component
@EnableConfigurationProperties(UnitRows.class)
public final class Units {

    private final List<Unit> all;
    private final Map<UnitId, Unit> byId;
    private final UnitSearch search;

    public Units(UnitRows rows) {
        var entries = new UnitReader().read(rows);
        all = entries.stream().map(UnitReader.Entry::unit).toList();
        byId = all.stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));
        search = new UnitSearch(entries);
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every unit, in the order of the catalogue. */
    public List<Unit> all() {
        return all;
    }

    /**
     * The units whose name, city or country, in any of the languages, hold every word typed; the best first, those
     * that match in the reader's own language before others. When there are none, those that would but for one
     * mistyped letter in a word of five or more. Nothing typed finds nothing.
     */
    public List<Unit> search(String typed, Language reader) {
        return search.search(typed, reader);
    }
}
