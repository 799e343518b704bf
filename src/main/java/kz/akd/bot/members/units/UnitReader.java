package kz.akd.bot.members.units;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Reads the rows of the catalogue in their order, and refuses the first that is wrong, naming it. */
final class UnitReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,20}");

    private final Set<String> taken = new HashSet<>();

    List<Entry> read(UnitRows catalogue) {
        var rows = catalogue.units();
        if (rows == null || rows.isEmpty()) {
            throw new IllegalStateException("akd.units lists no unit: is config/units.yml there and imported?");
        }
        return IntStream.range(0, rows.size())
                .mapToObj(index -> entry(rows.get(index), "akd.units[" + index + "]"))
                .toList();
    }

    private Entry entry(UnitRows.Row row, String at) {
        var id = row.id();
        if (id == null || !SLUG.matcher(id).matches()) {
            throw new InvalidConfigurationPropertyValueException(
                    at + ".id", id, "A unit's id is 1 to 20 of a-z, 0-9 and hyphen, for example helsinki.");
        }
        if (!taken.add(id)) {
            throw new InvalidConfigurationPropertyValueException(at + ".id", id, "Two units have the id " + id + ".");
        }
        var unit = new Unit(
                new UnitId(id),
                given(row.kind(), "kind", at, id),
                names(row.name(), "name", at, id),
                names(row.city(), "city", at, id),
                names(row.country(), "country", at, id),
                zone(given(row.zone(), "zone", at, id), at, id));
        return new Entry(unit, Objects.requireNonNullElse(row.also(), List.of()));
    }

    private static Names names(UnitRows.@Nullable Texts texts, String field, String at, String id) {
        var all = given(texts, field, at, id);
        return new Names(
                text(all.kk(), field + ".kk", at, id),
                text(all.ru(), field + ".ru", at, id),
                text(all.en(), field + ".en", at, id));
    }

    private static String text(@Nullable String text, String field, String at, String id) {
        return given(text == null || text.isBlank() ? null : text.strip(), field, at, id);
    }

    private static ZoneId zone(String zone, String at, String id) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidConfigurationPropertyValueException(
                    at + ".zone",
                    zone,
                    "The unit " + id + " has the unknown time zone " + zone + "; an IANA name such as Europe/Helsinki"
                            + " is needed.");
        }
    }

    /** What is missing has no line to point at, so the unit's id is pointed at. */
    private static <T> T given(@Nullable T value, String field, String at, String id) {
        if (value == null) {
            throw new InvalidConfigurationPropertyValueException(
                    at + ".id", id, "The unit " + id + " has no " + field + ".");
        }
        return value;
    }

    /** A unit with the other words by which it is looked for. */
    record Entry(Unit unit, List<String> also) {}
}
