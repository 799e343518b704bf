package kz.akd.bot.tournaments.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.TournamentReminders;
import kz.akd.bot.tournaments.Tournaments;
import kz.akd.bot.tournaments.chat.TournamentTaps.ManageTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowTournament;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds players that a tournament begins. */
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
        return reminders.audience(id(id)).stream();
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
        var concerned = Set.copyOf(reminders.audience(id(id)));
        tournaments
                .find(id(id))
                .ifPresent(tournament -> to.keySet().stream()
                        .filter(concerned::contains)
                        .forEach(person -> notes.put(
                                person,
                                new Note(
                                        Text.typed(tournament.title()),
                                        Screen.saying(
                                                        "tournaments.reminder",
                                                        tournament.title(),
                                                        tournament.setup().starts(),
                                                        tournament.setup().place())
                                                .offering(Button.of(
                                                        new ShowTournament(tournament.id()), "tournaments.open"))))));
        return notes;
    }
}
