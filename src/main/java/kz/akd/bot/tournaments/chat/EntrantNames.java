package kz.akd.bot.tournaments.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Entrant;
import kz.akd.bot.tournaments.Tournament;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What entrants are called: teams as they named themselves, players by their names. */
@Component
record EntrantNames(MemberDirectory directory) {

    /** Names of one tournament, asked for once. */
    record Of(Tournament tournament, Map<PersonId, String> people) {

        String name(Entrant entrant) {
            return entrant.team().orElseGet(() -> person(entrant.captain()));
        }

        /** Whoever is no member any more has no name here. */
        String person(PersonId person) {
            return people.getOrDefault(person, "—");
        }

        /** Of a number in the draw; of none, whoever is to come. */
        String name(@Nullable Integer number) {
            return number == null ? "…" : name(tournament.drawn(number));
        }

        List<String> players(Entrant entrant) {
            return entrant.players().stream().map(this::person).toList();
        }
    }

    Of of(Tournament tournament) {
        return new Of(tournament, people(tournament.players()));
    }

    private Map<PersonId, String> people(Collection<PersonId> players) {
        return directory.listed(players).stream().collect(Collectors.toMap(MemberSummary::id, MemberSummary::fullName));
    }
}
