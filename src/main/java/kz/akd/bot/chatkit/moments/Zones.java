package kz.akd.bot.chatkit.moments;

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
import java.util.Set;
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

    /** The zones whose city, country or present offset the typed words begin, cities first. */
    public static List<ZoneId> search(String typed, Instant now) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var offset = offset(wanted);
        return ENTRIES.stream()
                .map(entry -> Map.entry(entry.zone(), rank(entry, wanted, offset, now)))
                .filter(ranked -> ranked.getValue() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int rank(Entry entry, String wanted, Optional<Integer> offset, Instant now) {
        if (entry.cities().stream().anyMatch(city -> city.startsWith(wanted))) {
            return 0;
        } else if (entry.countries().stream().anyMatch(country -> country.startsWith(wanted))) {
            return 1;
        }
        int seconds = entry.zone().getRules().getOffset(now).getTotalSeconds();
        return offset.filter(asked -> asked == seconds).isPresent() ? 2 : Integer.MAX_VALUE;
    }

    /** "+5", "utc+2", "-3:30" in seconds. */
    private static Optional<Integer> offset(String wanted) {
        var match = Pattern.compile("(?:utc|gmt)?\\s*([+\\-−])(\\d{1,2})(?::?(\\d{2}))?")
                .matcher(wanted);
        if (!match.matches()) {
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
        for (var id : canonical) {
            if (known.contains(id)) {
                entries.add(new Entry(ZoneId.of(id), cities(id), countries(id)));
            }
        }
        return List.copyOf(entries);
    }

    private static List<String> cities(String id) {
        var names = Stream.of(Language.values()).map(language -> MomentWriter.city(ZoneId.of(id), language));
        var own = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        var others = "Asia/Almaty".equals(id) ? Set.of("astana", "астана", "казахстан", "қазақстан") : Set.<String>of();
        return Stream.of(names, Stream.of(own), others.stream())
                .flatMap(each -> each)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static List<String> countries(String id) {
        var region = TimeZone.getRegion(id);
        return Stream.of(Language.values())
                .map(language -> ULocale.getDisplayCountry("und_" + region, ULocale.forLocale(language.locale())))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
