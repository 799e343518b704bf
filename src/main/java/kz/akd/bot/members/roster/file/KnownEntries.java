package kz.akd.bot.members.roster.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.members.roster.RosterEntry;

/**
 * Finds the entry that a row means: the one with its key, or else the only one of its name that nothing tells apart from
 * it, so that a list without phones, and one that brings them, don't add everybody a second time.
 */
final class KnownEntries {

    private final Map<String, RosterEntry> byKey = new HashMap<>();
    private final Map<String, List<RosterEntry>> namesakes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    KnownEntries(Collection<RosterEntry> existing, List<RosterRow> rows) {
        existing.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        var wanted = rows.stream().map(row -> row.entry().key()).collect(Collectors.toSet());
        byKey.forEach((key, entry) -> {
            if (!wanted.contains(key)) {
                named(entry.foldedName()).add(entry);
                named(entry.nameAndUnit()).add(entry);
            }
        });
    }

    /** Each is found once. */
    Optional<RosterEntry> find(RosterEntry entry) {
        return Optional.ofNullable(byKey.get(entry.key()))
                .or(() -> only(entry, entry.nameAndUnit()))
                .or(() -> only(entry, entry.foldedName()))
                .filter(found -> taken.add(found.key()));
    }

    private Optional<RosterEntry> only(RosterEntry entry, String name) {
        var alike = namesakes.getOrDefault(name, List.of());
        return alike.size() == 1 ? Optional.of(alike.get(0)).filter(entry::agreesWith) : Optional.empty();
    }

    private List<RosterEntry> named(String name) {
        return namesakes.computeIfAbsent(name, first -> new ArrayList<>());
    }
}
