package kz.akd.bot.tournaments;

import java.util.List;
import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where tournaments are kept, and what they hold about people. */
@Configuration(proxyBeanMethods = false)
class TournamentConfiguration {

    @Bean
    StoredAs<TournamentId, ObjectId> tournamentId() {
        return DocumentId.storedAs(TournamentId.class, TournamentId::new);
    }

    @Bean
    Documents<TournamentId, Tournament> tournamentDocuments(DocumentStore store) {
        return store.of(Tournament.class, Tournament::id)
                .indexed("entrants.players")
                .indexed("entrants._id")
                .indexed("state");
    }

    /** They are named as players, organisers and in the log, of few documents: so all are looked through. */
    @Bean
    PersonalData tournamentsOfPeople(Documents<TournamentId, Tournament> tournaments) {
        return new PersonalData() {
            @Override
            public String section() {
                return "tournaments";
            }

            @Override
            public Map<String, Object> about(PersonId person) {
                var played = tournaments.where("entrants.players", person).stream()
                        .map(tournament -> Map.of(
                                "title",
                                tournament.title(),
                                "team",
                                tournament.of(person).flatMap(Entrant::team).orElse(""),
                                "results said",
                                tournament.reports().stream()
                                        .filter(report -> report.by().equals(person))
                                        .map(report -> report.match() + ": "
                                                + report.outcome().home() + ":"
                                                + report.outcome().away())
                                        .toList()))
                        .toList();
                return played.isEmpty() ? Map.of() : Map.of("played", List.copyOf(played));
            }

            @Override
            public void forget(PersonId person, PersonId nobody) {
                tournaments.all().stream()
                        .filter(tournament -> tournament.mentions(person))
                        .forEach(found -> tournaments.change(
                                found.id(), tournament -> Change.to(tournament.replacing(person, nobody), true)));
            }
        };
    }
}
