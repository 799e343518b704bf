package kz.akd.bot.members.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.members.units.TypedWords;
import kz.akd.bot.members.units.Unit;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** Finds whoever is or was a member: by name in either alphabet, by unit, by city or country. */
@Component
public class MemberSearch {

    private static final int MOST = 200;
    private static final Set<String> QUESTION =
            Set.of("who", "is", "are", "in", "at", "кто", "в", "во", "из", "есть", "кім", "бар", "қайда");

    private final MemberIndex roll;
    private final Units units;
    private final Cities cities;

    public MemberSearch(MemberIndex roll, Units units, Cities cities) {
        this.roll = roll;
        this.units = units;
        this.cities = cities;
    }

    /** Those of that name first, then those who serve or live in a unit, city or country of that name; each once. */
    public List<MemberSummary> find(String typed, Language reader) {
        var found = exactly(typed, reader);
        return found.isEmpty() ? exactly(withoutQuestion(typed), reader) : found;
    }

    private List<MemberSummary> exactly(String typed, Language reader) {
        Set<UnitId> places = units.search(typed, reader).stream().map(Unit::id).collect(Collectors.toSet());
        Set<String> towns = cities.search(typed, reader).stream().map(Names::en).collect(Collectors.toSet());
        var called = roll.called(typed, MOST).stream();
        var living = places.isEmpty() && towns.isEmpty()
                ? Stream.<MemberSummary>empty()
                : roll.byName()
                        .filter(listed ->
                                listed.ownCity().map(towns::contains).orElseGet(() -> places.contains(listed.unit())))
                        .limit(MOST);
        return List.copyOf(Stream.concat(called, living).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** “Who is in Helsinki?” without the words that are in no name. */
    private static String withoutQuestion(String typed) {
        return TypedWords.of(typed).stream()
                .filter(word -> !QUESTION.contains(word))
                .collect(Collectors.joining(" "));
    }
}
