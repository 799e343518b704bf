package kz.akd.bot.members.roster.file;

import java.util.Optional;
import java.util.Set;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.shared.PersonId;

/**
 * What a row of a file would do to the roster.
 *
 * @param before empty for an entry that is new
 * @param after with what the file leaves empty as it was
 * @param columns those that would be others than before
 * @param joined whose entry it is, if they have joined
 */
public record RosterChange(
        Optional<RosterEntry> before, RosterEntry after, Set<RosterColumn> columns, Optional<PersonId> joined) {

    public RosterChange {
        columns = Set.copyOf(columns);
    }

    @Override
    public String toString() {
        return "RosterChange " + columns;
    }
}
