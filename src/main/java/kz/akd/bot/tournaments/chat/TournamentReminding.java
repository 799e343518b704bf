package kz.akd.bot.tournaments.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.TournamentReminders;
import kz.akd.bot.tournaments.Tournaments;
import kz.akd.bot.tournaments.chat.TournamentTaps.ListMatches;
import kz.akd.bot.tournaments.chat.TournamentTaps.ManageTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowTournament;
import kz.akd.bot.tournaments.play.Match;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds players that a tournament begins, and the organiser of what is to be drawn and decided. */
@Component
record TournamentReminding(TournamentReminders reminders, Tournaments tournaments) implements Reminding {

    @Override
    public String kind() {
        return TournamentReminders.KIND;
    }

    private static TournamentId id(String id) {
        return new TournamentId(new ObjectId(id));
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        return reminders.audience(id(id), rule).stream();
    }

    @Override
    public boolean looksAfterAny(PersonId officer) {
        return tournaments.mayOrganise(officer);
    }

    @Override
    public boolean looksAfter(PersonId officer, String id) {
        return ObjectId.isValid(id)
                && tournaments.mayOrganise(officer)
                && tournaments.find(id(id)).isPresent();
    }

    @Override
    public void stopped(PersonId officer, String id, ObjectId occasion) {
        reminders.stopped(officer, id(id), occasion);
    }

    @Override
    public Optional<Text> title(String id, Language reader) {
        return tournaments.find(id(id)).map(tournament -> Text.typed(tournament.title()));
    }

    @Override
    public Tap desk(String id) {
        return new ManageTournament(id(id));
    }

    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
        var notes = new HashMap<PersonId, Note>();
        var concerned = Set.copyOf(reminders.audience(id(id), rule));
        tournaments
                .find(id(id))
                .ifPresent(tournament -> to.keySet().stream()
                        .filter(concerned::contains)
                        .forEach(person -> notes.put(person, note(tournament, rule))));
        return notes;
    }

    private static Note note(Tournament tournament, String rule) {
        var title = tournament.title();
        var screen = switch (rule) {
            case TournamentReminders.DRAW ->
                Screen.saying(
                                "tournaments.reminder.draw",
                                title,
                                tournament.placed().size(),
                                tournament.waiting().size())
                        .offering(Button.of(new ManageTournament(tournament.id()), "tournaments.manage"));
            case TournamentReminders.UNDECIDED ->
                Screen.saying(
                                "tournaments.reminder.undecided",
                                title,
                                tournament.matches().stream()
                                        .filter(Match::isOpen)
                                        .count())
                        .offering(Button.of(new ListMatches(tournament.id(), 0), "tournaments.results"));
            default ->
                Screen.saying(
                                "tournaments.reminder",
                                title,
                                When.soon(tournament.setup().starts()),
                                tournament.setup().place())
                        .offering(Button.of(new ShowTournament(tournament.id()), "tournaments.open"));
        };
        return new Note(Text.typed(title), screen);
    }
}
