package kz.akd.bot.members.units;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.shared.Language;

/** Finds units by what somebody begins to type. */
final class UnitSearch {

    private static final int NO_MATCH = EditDistance.NONE.distance();

    private final List<Indexed> units;

    UnitSearch(List<UnitReader.Entry> entries) {
        units = entries.stream().map(Indexed::of).toList();
    }

    List<Unit> search(String typed, Language reader) {
        var words = TypedWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = search(words, reader, EditDistance.INSIDE);
        return found.isEmpty() ? search(words, reader, EditDistance.MISTYPED) : found;
    }

    private List<Unit> search(List<String> typed, Language reader, EditDistance furthest) {
        return units.stream()
                .map(unit -> new Match(
                        unit.unit, distance(typed, unit.any, furthest), distance(typed, unit.in(reader), furthest)))
                .filter(match -> match.distance < NO_MATCH)
                .sorted(Match.BEST_FIRST)
                .map(Match::unit)
                .toList();
    }

    /** How far what is typed is from these words, in all; every word typed must be met by one of them. */
    private static int distance(List<String> typed, Collection<String> words, EditDistance furthest) {
        int sum = 0;
        for (var word : typed) {
            int nearest = NO_MATCH;
            for (var known : words) {
                var closeness = EditDistance.of(word, known);
                if (closeness.distance() <= furthest.distance()) {
                    nearest = Math.min(nearest, closeness.distance());
                }
            }
            if (nearest == NO_MATCH) {
                return NO_MATCH;
            }
            sum += nearest;
        }
        return sum;
    }

    private record Match(Unit unit, int distance, int distanceForReader) {

        /** Equals stay in the order of the catalogue. */
        private static final Comparator<Match> BEST_FIRST =
                Comparator.comparingInt(Match::distance).thenComparingInt(Match::distanceForReader);
    }

    private record Indexed(Unit unit, Map<Language, Set<String>> byLanguage, Set<String> any) {

        private static Indexed of(UnitReader.Entry entry) {
            var byLanguage = new EnumMap<Language, Set<String>>(Language.class);
            var any = new LinkedHashSet<String>();
            Arrays.stream(Language.values()).forEach(language -> {
                var words = words(Stream.of(
                                entry.unit().name(),
                                entry.unit().city(),
                                entry.unit().country())
                        .map(names -> names.in(language)));
                byLanguage.put(language, words);
                any.addAll(words);
            });
            any.addAll(words(entry.also().stream()));
            return new Indexed(entry.unit(), byLanguage, any);
        }

        private static Set<String> words(Stream<String> texts) {
            var words = new LinkedHashSet<String>();
            texts.map(TypedWords::of).forEach(words::addAll);
            return words;
        }

        private Set<String> in(Language language) {
            return byLanguage.getOrDefault(language, Set.of());
        }
    }
}
