package kz.akd.bot.members.roster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sha256;
import kz.akd.bot.shared.csv.Folded;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who stands in the roster and has not come yet. Each answer is empty for whoever does not keep it. */
@Service
public class Awaited {

    private static final int ID_BYTES = 12;

    private final RosterChanges roster;

    Awaited(RosterChanges roster) {
        this.roster = roster;
    }

    /** By name. */
    public Optional<List<RosterEntry>> all(PersonId by) {
        return roster.whole(by).map(whole -> {
            var come = whole.entries().stream()
                    .filter(entry -> whole.joined(entry).isPresent())
                    .map(RosterEntry::nameAndUnit)
                    .collect(Collectors.toSet());
            return whole.entries().stream()
                    .filter(entry -> whole.joined(entry).isEmpty())
                    // without a number they are known by what else the roster says of them
                    .filter(entry -> entry.phone().isPresent() || !come.contains(entry.nameAndUnit()))
                    .sorted(Comparator.comparing(RosterEntry::foldedName).thenComparing(RosterEntry::key))
                    .toList();
        });
    }

    /** Those in whose name each of the words stands. */
    public Optional<List<RosterEntry>> find(PersonId by, String words) {
        var wanted = Folded.of(words).split(" ", -1);
        return all(by).map(entries -> entries.stream()
                .filter(entry -> Arrays.stream(wanted).allMatch(entry.foldedName()::contains))
                .toList());
    }

    /** One of them; empty also when they have come meanwhile. */
    public Optional<RosterEntry> look(PersonId by, ObjectId id) {
        return all(by).flatMap(entries ->
                entries.stream().filter(entry -> id(entry).equals(id)).findFirst());
    }

    /** By which one is known in a button, which has no room for a name and should not hold a number. */
    public static ObjectId id(RosterEntry entry) {
        return new ObjectId(Arrays.copyOf(Sha256.of(entry.key()), ID_BYTES));
    }
}
