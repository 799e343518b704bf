package kz.akd.bot.chatkit.moments;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.akd.bot.shared.Language;

/** Time zones as people look for them: by city, by country, by offset from UTC. */
public final class Zones {

    private static final List<ZoneId> COMMON = Stream.of(
                    "Asia/Almaty",
                    "Europe/Moscow",
                    "Europe/Istanbul",
                    "Europe/Berlin",
                    "Europe/London",
                    "America/New_York",
                    "Asia/Shanghai",
                    "Asia/Dubai")
            .map(ZoneId::of)
            .toList();

    private static final List<Entry> ENTRIES = entries();

    private Zones() {}

    private record Entry(ZoneId zone, List<String> cities, List<String> countries) {}

    /** What most members need. */
    public static List<ZoneId> common() {
        return COMMON;
    }

    /** A zone of the IANA list by its id. */
    public static Optional<ZoneId> byId(String id) {
        return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    /**
     * The zones whose city, country or present offset the typed words begin: cities first, and of those alike what most
     * members need.
     */
    public static List<ZoneId> search(String typed, Instant now) {
        var wanted = comparable(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var offset = offset(typed.strip().toLowerCase(Locale.ROOT));
        return ENTRIES.stream()
                .map(entry -> Map.entry(entry.zone(), rank(entry, wanted, offset, now)))
                .filter(ranked -> ranked.getValue() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Map.Entry<ZoneId, Integer>::getValue)
                        .thenComparingInt(ranked -> popularity(ranked.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int rank(Entry entry, String wanted, Optional<Integer> offset, Instant now) {
        if (entry.cities().contains(wanted)) {
            return 0;
        } else if (entry.cities().stream().anyMatch(city -> city.startsWith(wanted))) {
            return 1;
        } else if (entry.countries().stream().anyMatch(country -> begins(country, wanted))) {
            return 2;
        } else if (entry.cities().stream().anyMatch(city -> begins(city, wanted))) {
            return 3;
        }
        int seconds = entry.zone().getRules().getOffset(now).getTotalSeconds();
        return offset.filter(asked -> asked == seconds).isPresent() ? 4 : Integer.MAX_VALUE;
    }

    /** Whether a name or one of its words begins so: "york" is New York. */
    private static boolean begins(String name, String wanted) {
        return name.startsWith(wanted) || name.contains(" " + wanted);
    }

    private static int popularity(ZoneId zone) {
        int at = COMMON.indexOf(zone);
        return at < 0 ? COMMON.size() : at;
    }

    private static String comparable(String name) {
        return Folded.letters(name).replaceAll("[\\p{Pd}\\p{Z}\\s]+", " ").strip();
    }

    /** "+5", "utc+2", "-3:30" in seconds. */
    private static Optional<Integer> offset(String wanted) {
        var match = Pattern.compile("(?:utc|gmt)?\\s*([+\\-−])(\\d{1,2})(?::?(\\d{2}))?")
                .matcher(wanted);
        if (wanted.equals("utc") || wanted.equals("gmt")) {
            return Optional.of(0);
        } else if (!match.matches()) {
            return Optional.empty();
        }
        int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        int seconds = Integer.parseInt(match.group(2)) * 3600 + minutes * 60;
        return Optional.of(match.group(1).equals("+") ? seconds : -seconds);
    }

    private static List<Entry> entries() {
        var known = ZoneId.getAvailableZoneIds();
        var canonical = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
        var entries = new ArrayList<Entry>();
        // which come in an order of chance
        for (var id : new TreeSet<>(canonical)) {
            var today = TimeZone.getIanaID(id);
            var zone = known.contains(today) ? today : id;
            if (known.contains(zone)) {
                entries.add(new Entry(ZoneId.of(zone), cities(zone), countries(id)));
            }
        }
        return List.copyOf(entries);
    }

    private static List<String> cities(String id) {
        var names = Stream.of(Language.values()).map(language -> MomentWriter.city(ZoneId.of(id), language));
        var own = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return Stream.of(names, Stream.of(own), OtherCities.in(id).stream())
                .flatMap(each -> each)
                .map(Zones::comparable)
                .distinct()
                .toList();
    }

    private static List<String> countries(String id) {
        var region = new ULocale("und", TimeZone.getRegion(id));
        var names = Stream.of(Language.values())
                .map(language -> ULocale.forLocale(language.locale()))
                .flatMap(reader -> Stream.of(
                        LocaleDisplayNames.getInstance(reader),
                        LocaleDisplayNames.getInstance(reader, DisplayContext.LENGTH_SHORT)))
                .map(shown -> shown.regionDisplayName(region.getCountry()));
        return Stream.concat(names, Stream.of(region.getISO3Country()))
                .map(Zones::comparable)
                .distinct()
                .toList();
    }
}
