package kz.akd.bot.tournaments.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.AgendaSource;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.Tournament.State;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.TournamentReminders;
import kz.akd.bot.tournaments.Tournaments;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowTournament;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The tournaments that somebody plays in or waits for, on their agenda. */
@Component
record TournamentAgenda(Tournaments tournaments, Clock clock) implements AgendaSource, AgendaDoor {

    @Override
    public String kind() {
        return TournamentReminders.KIND;
    }

    @Override
    public Tap open(String id) {
        return new ShowTournament(new TournamentId(new ObjectId(id)));
    }

    @Override
    public Optional<Button> wayOn() {
        return Optional.of(Button.of(TournamentTaps.ALL, "tournaments.menu"));
    }

    @Override
    public List<AgendaItem> of(PersonId member, Language reader, Instant earliest) {
        return tournaments.of(member).stream()
                .filter(tournament -> tournament.state() == State.OPEN || tournament.state() == State.DRAWN)
                .filter(tournament ->
                        tournament.of(member).filter(entrant -> !entrant.gone()).isPresent())
                .filter(tournament -> !tournament.setup().starts().instant().isBefore(earliest))
                .map(tournament -> item(tournament, member))
                .toList();
    }

    private AgendaItem item(Tournament tournament, PersonId member) {
        boolean waits =
                tournament.of(member).filter(tournament.waiting()::contains).isPresent();
        return new AgendaItem(
                kind(),
                tournament.id().toString(),
                new CalendarEntry(
                        "tournament-" + tournament.id() + "@akd-bot",
                        0,
                        clock.instant(),
                        tournament.setup().starts(),
                        null,
                        waits,
                        tournament.title(),
                        new CalendarEntry.Details(null, tournament.setup().place(), null, null),
                        null,
                        List.of()));
    }
}
