package kz.akd.bot.members.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.person.MemberSummary;

/** How many members serve in a unit now. */
public record UnitCount(UnitId unit, long members) {

    private static final Comparator<UnitCount> MOST_FIRST = Comparator.comparingLong(UnitCount::members)
            .reversed()
            .thenComparing(count -> count.unit().value());

    public static List<UnitCount> of(Collection<MemberSummary> all) {
        return all.stream()
                .filter(MemberSummary::isPresent)
                .map(MemberSummary::unit)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(counted -> new UnitCount(counted.getKey(), counted.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
