package kz.akd.bot.members;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** The catalogue of units, from {@code config/units.yml}. */
@Component
@EnableConfigurationProperties(Units.Listed.class)
public final class Units {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final List<Entry> index = new ArrayList<>();

    Units(Listed listed) {
        for (var line : listed.units()) {
            var unit = line.unit();
            if (units.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("config/units.yml: two units are called " + unit.id());
            }
            index.add(new Entry(unit, UnitWords.of(unit)));
        }
    }

    private record Entry(Unit unit, UnitWords words) {}

    /** The list under {@code akd.units}. */
    @ConfigurationProperties("akd")
    record Listed(@DefaultValue List<Line> units) {}

    /** One line of the file. */
    record Line(
            String id,
            Unit.@Nullable Names name,
            Unit.@Nullable Names city,
            Unit.@Nullable Names country,
            @Nullable String zone) {

        Unit unit() {
            if (name == null || city == null || country == null || zone == null) {
                throw new IllegalArgumentException(
                        "config/units.yml: " + id + " needs name, city, country (kk, ru, en) and zone");
            }
            try {
                return new Unit(new UnitId(id), name, city, country, ZoneId.of(zone));
            } catch (DateTimeException unknown) {
                throw new IllegalArgumentException(
                        "config/units.yml: " + id + " has no zone of the IANA list: " + zone);
            }
        }
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    /**
     * The units that typed words may mean, best first: by name, city and country in all languages, by the beginnings of
     * words before their insides, with one slip forgiven in longer words.
     */
    public List<Unit> search(String typed) {
        var wanted = UnitWords.split(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return index.stream()
                .map(entry -> Map.entry(entry.unit(), entry.words().distanceTo(wanted)))
                .filter(entry -> entry.getValue() < UnitWords.NO_MATCH)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }
}
