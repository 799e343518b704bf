package kz.akd.bot.tournaments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A player or a team.
 *
 * @param name of the team; null for a player
 * @param players the captain first
 * @param here whether they were checked in
 * @param gone whether they left after the draw
 */
public record Entrant(ObjectId id, @Nullable String name, List<PersonId> players, boolean here, boolean gone) {

    public Entrant {
        players = List.copyOf(players);
    }

    public PersonId captain() {
        return players.get(0);
    }

    public Optional<String> team() {
        return Optional.ofNullable(name);
    }

    public boolean has(PersonId person) {
        return players.contains(person);
    }

    Entrant with(PersonId player) {
        var more = new ArrayList<>(players);
        more.add(player);
        return new Entrant(id, name, more, here, gone);
    }

    Entrant without(PersonId player) {
        return new Entrant(
                id, name, players.stream().filter(one -> !one.equals(player)).toList(), here, gone);
    }

    Entrant here(boolean now) {
        return new Entrant(id, name, players, now, gone);
    }

    Entrant leaving() {
        return new Entrant(id, name, players, here, true);
    }

    Entrant replacing(PersonId person, PersonId nobody) {
        return new Entrant(
                id,
                name,
                players.stream().map(one -> one.equals(person) ? nobody : one).toList(),
                here,
                gone);
    }
}
