package kz.akd.bot.members.units;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** The cities of the catalogue of units. Each is known by its English name. */
@Component
public class Cities {

    private final Units units;
    private final Map<String, Names> byKey = new LinkedHashMap<>();

    /** The words of each city's names, as people type them. */
    private final Map<Names, List<String>> words = new HashMap<>();

    public Cities(Units units) {
        this.units = units;
        units.all().forEach(unit -> byKey.putIfAbsent(unit.city().en(), unit.city()));
        byKey.values().forEach(city -> words.put(city, TypedWords.of(city.kk() + " " + city.ru() + " " + city.en())));
    }

    /** All, in the order of the catalogue. */
    public List<Names> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Names> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Those whose name, in any of the languages, has each word that is typed, the reader's own language first. */
    public List<Names> search(String typed, Language reader) {
        var wanted = TypedWords.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return byKey.values().stream()
                .filter(city -> isMeant(wanted, city))
                .sorted((one, other) ->
                        Boolean.compare(begins(other.in(reader), wanted.get(0)), begins(one.in(reader), wanted.get(0))))
                .toList();
    }

    private boolean isMeant(List<String> wanted, Names city) {
        var known = words.getOrDefault(city, List.of());
        return wanted.stream().allMatch(word -> known.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static boolean begins(String name, String word) {
        return TypedWords.of(name).stream().anyMatch(part -> part.startsWith(word));
    }

    /** The city of exactly this name in one of the languages. */
    Optional<Names> called(String name) {
        return byKey.values().stream()
                .filter(city -> name.equalsIgnoreCase(city.kk())
                        || name.equalsIgnoreCase(city.ru())
                        || name.equalsIgnoreCase(city.en()))
                .findFirst();
    }

    /** A city by its name in any of the languages, unless a unit is there anyway; one that the catalogue does not have as it is. */
    public Optional<String> differing(String name, UnitId unit) {
        return Optional.of(key(name)).filter(key -> !key.equals(of(unit)));
    }

    /** A city as it is kept, by its name in any of the languages. */
    public String key(String name) {
        return called(name).map(Names::en).orElse(name);
    }

    /** Whether the catalogue has a unit now. */
    public boolean knows(UnitId unit) {
        return units.find(unit).isPresent();
    }

    /** Where a unit is; the unit's own id for one that the catalogue no longer has. */
    public String of(UnitId unit) {
        return units.find(unit).map(known -> known.city().en()).orElse(unit.value());
    }

    /** Where a member lives: where they say, else where they serve. */
    public String of(Person person, Standing.Member member) {
        return person.profile().city().orElseGet(() -> of(member.unit()));
    }

    /** Where somebody on a list lives. */
    public String of(MemberSummary listed) {
        return listed.ownCity().orElseGet(() -> of(listed.unit()));
    }
}
