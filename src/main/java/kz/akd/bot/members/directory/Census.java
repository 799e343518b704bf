package kz.akd.bot.members.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.members.person.MemberSummary;

/** How many members there are. */
public record Census(Map<MemberFilter, Long> counts) {

    public Census {
        counts = Map.copyOf(counts);
    }

    public static Census of(Collection<MemberSummary> all) {
        return new Census(Arrays.stream(MemberFilter.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        filter -> all.stream().filter(filter).count())));
    }

    public long of(MemberFilter filter) {
        return counts.getOrDefault(filter, 0L);
    }
}
