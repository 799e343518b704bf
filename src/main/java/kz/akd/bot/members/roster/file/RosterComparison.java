package kz.akd.bot.members.roster.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.akd.bot.members.roster.RosterEntry;

/** What a file would do to the roster. Entries that are missing from the file are left alone. */
public record RosterComparison(List<RosterEntry> added, List<Changed> changed, List<RosterEntry> unchanged) {

    public RosterComparison {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * An entry that the file changes. Its key changes too where it had no phone and the file knows one, or no unit: the
     * entry after takes the place of the one before.
     *
     * @param after with what the file leaves empty as it was
     */
    public record Changed(RosterEntry before, RosterEntry after, Set<RosterColumn> columns) {}

    /** Compares; it takes time in proportion to the entries and rows. */
    public static RosterComparison of(Collection<RosterEntry> existing, List<RosterRow> rows) {
        var known = new KnownEntries(existing, rows);
        var added = new ArrayList<RosterEntry>();
        var changed = new ArrayList<Changed>();
        var unchanged = new ArrayList<RosterEntry>();
        for (var row : rows) {
            var found = known.find(row.entry());
            if (found.isEmpty()) {
                added.add(row.entry());
                continue;
            }
            var before = found.get();
            var after = row.entry().after(before);
            if (after.equals(before)) {
                unchanged.add(before);
            } else {
                changed.add(new Changed(before, after, differences(before, after)));
            }
        }
        return new RosterComparison(added, changed, unchanged);
    }

    private static Set<RosterColumn> differences(RosterEntry before, RosterEntry after) {
        Predicate<RosterColumn> differs = column -> !column.cell(before).equals(column.cell(after));
        return Arrays.stream(RosterColumn.values())
                .filter(differs)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RosterColumn.class)));
    }
}
