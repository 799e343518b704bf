package kz.akd.bot.tournaments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Tournament.State;
import kz.akd.bot.tournaments.TournamentFacts.TournamentCancelled;
import kz.akd.bot.tournaments.TournamentFacts.TournamentOpened;
import org.bson.types.ObjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who have a place are reminded that a tournament begins. */
@Component
public class TournamentReminders {

    public static final String KIND = "tournament";

    /** The rule by which the organiser hears that registration has ended. */
    public static final String DRAW = "draw";

    /** The rule by which the organiser hears the day after that not all is decided. */
    public static final String UNDECIDED = "undecided";

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration HELPS = Duration.ofDays(7);

    private final Tournaments tournaments;
    private final Reminders reminders;
    private final AuditLog audit;
    private final List<Duration> before;

    TournamentReminders(
            Tournaments tournaments,
            Reminders reminders,
            AuditLog audit,
            @Value("${akd.tournaments.reminders:24h,2h}") List<Duration> before) {
        this.tournaments = tournaments;
        this.reminders = reminders;
        this.audit = audit;
        this.before = List.copyOf(before);
    }

    @EventListener
    void on(TournamentOpened fact) {
        plan(fact.tournament());
    }

    @EventListener
    void on(TournamentCancelled fact) {
        plan(fact.tournament());
    }

    private void plan(TournamentId id) {
        reminders.plan(
                subject(id),
                () -> tournaments
                        .find(id)
                        .filter(tournament -> tournament.state() != State.CANCELLED)
                        .map(this::rules)
                        .orElse(List.of()));
    }

    private List<Rule> rules(Tournament tournament) {
        var starts = tournament.setup().starts();
        var rules = new ArrayList<Rule>();
        Rule.around(starts, before, starts.instant()).forEach(rule -> rules.add(rule.about(Topic.TOURNAMENTS.name())));
        var dayAfter = starts.instant().plus(A_DAY);
        rules.add(new Rule(DRAW, tournament.setup().registrationEnds().instant(), dayAfter));
        rules.add(new Rule(UNDECIDED, dayAfter, dayAfter.plus(HELPS)));
        return rules;
    }

    /** Those who have a place; where there is something to draw or to decide, the organiser. */
    public List<PersonId> audience(TournamentId id, String rule) {
        return switch (rule) {
            case DRAW -> organiser(id, State.OPEN);
            case UNDECIDED -> organiser(id, State.DRAWN);
            default -> players(id);
        };
    }

    private List<PersonId> organiser(TournamentId id, State state) {
        return tournaments
                .find(id)
                .filter(tournament -> tournament.state() == state)
                .map(Tournament::organiser)
                .filter(tournaments::mayOrganise)
                .stream()
                .toList();
    }

    private List<PersonId> players(TournamentId id) {
        return tournaments
                .find(id)
                .filter(tournament -> tournament.state() != State.CANCELLED && tournament.state() != State.OVER)
                .map(tournament -> tournament.placed().stream()
                        .filter(entrant -> !entrant.gone())
                        .flatMap(entrant -> entrant.players().stream())
                        .toList())
                .orElse(List.of());
    }

    /** An officer stops a reminder. */
    public void stopped(PersonId officer, TournamentId id, ObjectId occasion) {
        tournaments
                .find(id)
                .ifPresent(tournament -> audit.write(
                        officer, "tournament.reminder-stopped", tournament.organiser(), occasion, tournament.title()));
    }

    private static Subject subject(TournamentId id) {
        return new Subject(KIND, id.toString());
    }
}
