package kz.akd.bot.tournaments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Report.Kind;
import kz.akd.bot.tournaments.play.Match;
import kz.akd.bot.tournaments.play.Outcome;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A tournament with its entrants, its draw and the log of its results. How matches and places stand follows from these and
 * is never kept beside them.
 *
 * @param seed what the lot is drawn by; shown once it is drawn, its hash before
 * @param entrants in the order in which they were accepted
 * @param draw the ids of entrants in the order of the lot; empty before the draw
 */
@Document("tournaments")
public record Tournament(
        @Id TournamentId id,
        Setup setup,
        State state,
        PersonId organiser,
        String seed,
        List<Entrant> entrants,
        List<ObjectId> draw,
        List<Report> reports) {

    /** Where a tournament stands. */
    public enum State {
        /** Entrants register. */
        OPEN,
        /** It is drawn, and played. */
        DRAWN,
        /** All matches are decided. */
        OVER,
        CANCELLED
    }

    public Tournament {
        entrants = List.copyOf(entrants);
        draw = List.copyOf(draw);
        reports = List.copyOf(reports);
    }

    static Tournament opened(TournamentId id, Setup setup, PersonId organiser, String seed) {
        return new Tournament(id, setup, State.OPEN, organiser, seed, List.of(), List.of(), List.of());
    }

    public String title() {
        return setup.title();
    }

    /** Those who have a place: the first of them up to the limit. */
    public List<Entrant> placed() {
        return entrants.subList(0, Math.min(setup.limit(), entrants.size()));
    }

    public List<Entrant> waiting() {
        return entrants.subList(placed().size(), entrants.size());
    }

    /** Whom a draw takes: those who are there, up to the limit; where nobody was checked in, all who have a place. */
    public List<Entrant> drawable() {
        var here = entrants.stream().filter(Entrant::here).limit(setup.limit()).toList();
        return here.isEmpty() ? placed() : here;
    }

    public Optional<Entrant> of(PersonId person) {
        return entrants.stream().filter(entrant -> entrant.has(person)).findFirst();
    }

    public Optional<Entrant> find(ObjectId entrant) {
        return entrants.stream().filter(one -> one.id().equals(entrant)).findFirst();
    }

    /** Everybody who plays, is drawn or waits. */
    public Set<PersonId> players() {
        return entrants.stream().flatMap(entrant -> entrant.players().stream()).collect(Collectors.toSet());
    }

    /** The entrant of a number in the draw. */
    public Entrant drawn(int number) {
        return find(draw.get(number - 1)).orElseThrow();
    }

    /** The number in the draw of somebody's entrant; empty for who is not drawn. */
    public Optional<Integer> number(PersonId person) {
        return of(person).map(entrant -> draw.indexOf(entrant.id()) + 1).filter(number -> number > 0);
    }

    /** All matches as they stand; none before the draw. */
    public List<Match> matches() {
        return draw.isEmpty() ? List.of() : setup.format().matches(draw.size(), decided(), gone());
    }

    public Optional<Match> match(int number) {
        return matches().stream().filter(match -> match.number() == number).findFirst();
    }

    private Set<Integer> gone() {
        return IntStream.rangeClosed(1, draw.size())
                .filter(number -> drawn(number).gone())
                .boxed()
                .collect(Collectors.toSet());
    }

    private Map<Integer, Outcome> decided() {
        var decided = new HashMap<Integer, Outcome>();
        for (var report : reports) {
            if (report.kind() == Kind.CONFIRMED || report.kind() == Kind.SET) {
                decided.put(report.match(), report.outcome());
            }
        }
        return decided;
    }

    /** What was said of a match and is neither confirmed nor decided; the last line of it. */
    public Optional<Report> pending(int match) {
        return reports.stream()
                .filter(report -> report.match() == match)
                .reduce((before, later) -> later)
                .filter(report -> report.kind() == Kind.SAID || report.kind() == Kind.DISPUTED);
    }

    /** The places as far as they are decided; those of one list share theirs. */
    public List<List<Entrant>> ranking() {
        return setup.format().ranking(draw.size(), matches(), setup.discipline()).stream()
                .map(place -> place.stream().map(this::drawn).toList())
                .toList();
    }

    /** Nothing is left to be played. */
    boolean isPlayed() {
        return !draw.isEmpty()
                && matches().stream().allMatch(match -> match.bye() || match.isDecided() || cannotBePlayed(match));
    }

    /** Both sides left before they could come to it. */
    private static boolean cannotBePlayed(Match match) {
        return match.home() == null && match.away() == null;
    }

    Tournament with(Entrant entrant) {
        var more = new ArrayList<>(entrants);
        more.add(entrant);
        return with(more);
    }

    Tournament each(UnaryOperator<Entrant> change) {
        return with(entrants.stream().map(change).toList());
    }

    Tournament change(ObjectId entrant, UnaryOperator<Entrant> change) {
        return each(one -> one.id().equals(entrant) ? change.apply(one) : one);
    }

    Tournament without(ObjectId entrant) {
        return with(entrants.stream().filter(one -> !one.id().equals(entrant)).toList());
    }

    private Tournament with(List<Entrant> others) {
        return new Tournament(id, setup, state, organiser, seed, others, draw, reports);
    }

    Tournament drawn(List<ObjectId> order) {
        return new Tournament(id, setup, State.DRAWN, organiser, seed, entrants, order, reports);
    }

    Tournament now(State other) {
        return new Tournament(id, setup, other, organiser, seed, entrants, draw, reports);
    }

    Tournament reported(Report report) {
        var more = new ArrayList<>(reports);
        more.add(report);
        return new Tournament(id, setup, state, organiser, seed, entrants, draw, more);
    }

    boolean mentions(PersonId person) {
        return organiser.equals(person)
                || of(person).isPresent()
                || reports.stream().anyMatch(report -> report.by().equals(person));
    }

    /** In what is over somebody's matches stay, under an id that is nobody's. */
    Tournament replacing(PersonId person, PersonId nobody) {
        var others = entrants.stream()
                .map(entrant -> entrant.replacing(person, nobody))
                .toList();
        var log =
                reports.stream().map(report -> report.replacing(person, nobody)).toList();
        return new Tournament(id, setup, state, organiser.equals(person) ? nobody : organiser, seed, others, draw, log);
    }

    @Override
    public String toString() {
        return "Tournament " + id;
    }
}
