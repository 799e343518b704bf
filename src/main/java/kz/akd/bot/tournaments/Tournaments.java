package kz.akd.bot.tournaments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.store.Documents;
import kz.akd.bot.tournaments.Report.Kind;
import kz.akd.bot.tournaments.Tournament.State;
import kz.akd.bot.tournaments.TournamentFacts.EntrantOut;
import kz.akd.bot.tournaments.TournamentFacts.MatchDecided;
import kz.akd.bot.tournaments.TournamentFacts.MovedUp;
import kz.akd.bot.tournaments.TournamentFacts.ResultDisputed;
import kz.akd.bot.tournaments.TournamentFacts.ResultSaid;
import kz.akd.bot.tournaments.TournamentFacts.TournamentCancelled;
import kz.akd.bot.tournaments.TournamentFacts.TournamentDrawn;
import kz.akd.bot.tournaments.TournamentFacts.TournamentOpened;
import kz.akd.bot.tournaments.TournamentFacts.TournamentOver;
import kz.akd.bot.tournaments.play.Format;
import kz.akd.bot.tournaments.play.Match;
import kz.akd.bot.tournaments.play.Outcome;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What members and organisers do about tournaments. What was said of a match is accepted by itself after a while. */
@Service
public class Tournaments implements Dated {

    private final Documents<TournamentId, Tournament> tournaments;
    private final People people;
    private final Scopes scopes;
    private final AuditLog audit;
    private final RandomGenerator random;
    private final Clock clock;
    private final Duration acceptedAfter;
    private final Each each;

    Tournaments(
            Documents<TournamentId, Tournament> tournaments,
            People people,
            Scopes scopes,
            AuditLog audit,
            RandomGenerator random,
            Clock clock,
            @Value("${akd.tournaments.result-accepted-after:30m}") Duration acceptedAfter) {
        this.tournaments = tournaments;
        this.people = people;
        this.scopes = scopes;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
        this.acceptedAfter = acceptedAfter;
        this.each = new Each(clock);
    }

    public boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    public boolean mayOrganise(PersonId person) {
        return scopes.of(person, Permission.RUN_TOURNAMENTS).everywhere();
    }

    public Optional<Tournament> find(TournamentId id) {
        return tournaments.find(id);
    }

    /** The one in which an entrant is. */
    public Optional<Tournament> with(ObjectId entrant) {
        return tournaments.where("entrants._id", entrant).stream().findFirst();
    }

    public List<Tournament> of(PersonId player) {
        return tournaments.where("entrants.players", player);
    }

    /** Those open or played, the next first; then those over, the latest first. */
    public List<Tournament> all() {
        var next = Comparator.comparing((Tournament one) -> one.setup().starts().instant());
        var all = tournaments.all();
        var listed = new ArrayList<>(
                all.stream().filter(Tournaments::isAhead).sorted(next).toList());
        listed.addAll(all.stream()
                .filter(one -> one.state() == State.OVER)
                .sorted(next.reversed())
                .toList());
        return List.copyOf(listed);
    }

    private static boolean isAhead(Tournament tournament) {
        return tournament.state() == State.OPEN || tournament.state() == State.DRAWN;
    }

    /** Opens one for registration. Asked again with the same id, it is the one that was opened. */
    public Result<Tournament> open(PersonId by, TournamentId id, Setup setup) {
        if (!mayOrganise(by)) {
            return Result.refused(TournamentRefusal.NOT_ALLOWED);
        }
        if (tournaments.find(id).isEmpty() && !setup.takesEntrants(now())) {
            return Result.refused(TournamentRefusal.PAST);
        }
        tournaments.add(Tournament.opened(id, setup, by, Lot.seed(random)), new TournamentOpened(id));
        return tournaments.find(id).map(Result::done).orElseGet(() -> Result.refused(TournamentRefusal.GONE));
    }

    /**
     * Registers a player, or a team with its captain; whoever comes after the limit waits.
     *
     * @param entrant the same for a second tap
     * @param team its name; null for a player
     */
    public Result<Tournament> register(PersonId by, TournamentId id, ObjectId entrant, @Nullable String team) {
        if (!isMember(by)) {
            return Result.refused(TournamentRefusal.MEMBERS_ONLY);
        }
        return change(id, tournament -> {
            if (tournament.find(entrant).isPresent()) {
                return Change.none(tournament, Result.done(tournament));
            } else if (!takesEntrants(tournament)) {
                return refused(tournament, TournamentRefusal.CLOSED);
            } else if (tournament.of(by).isPresent()) {
                return refused(tournament, TournamentRefusal.ALREADY);
            }
            return done(tournament.with(new Entrant(entrant, team, List.of(by), false, false)));
        });
    }

    private boolean takesEntrants(Tournament tournament) {
        return tournament.state() == State.OPEN && tournament.setup().takesEntrants(now());
    }

    /** Joins a team by its captain's invitation. */
    public Result<Tournament> join(PersonId by, TournamentId id, ObjectId entrant) {
        if (!isMember(by)) {
            return Result.refused(TournamentRefusal.MEMBERS_ONLY);
        }
        return change(id, tournament -> {
            var team = tournament.find(entrant);
            if (team.isEmpty() || team.get().team().isEmpty()) {
                return refused(tournament, TournamentRefusal.GONE);
            } else if (team.get().has(by)) {
                return Change.none(tournament, Result.done(tournament));
            } else if (!takesEntrants(tournament)) {
                return refused(tournament, TournamentRefusal.CLOSED);
            } else if (tournament.of(by).isPresent()) {
                return refused(tournament, TournamentRefusal.ALREADY);
            } else if (team.get().players().size() >= tournament.setup().mostPlayers()) {
                return refused(tournament, TournamentRefusal.TEAM_FULL);
            }
            return done(tournament.change(entrant, one -> one.with(by)));
        });
    }

    /**
     * Leaves: before the draw the place goes to the first who waits, a captain's leaving ends the team; after it, what was
     * not played is lost to them.
     */
    public Result<Tournament> leave(PersonId by, TournamentId id) {
        return played(by, id, tournament -> {
            var entrant = tournament.of(by);
            if (entrant.isEmpty()) {
                return refused(tournament, TournamentRefusal.NOT_IN);
            } else if (tournament.state() == State.OPEN) {
                return entrant.get().captain().equals(by)
                        ? freed(tournament, entrant.get(), withdrawn(tournament, entrant.get()))
                        : done(tournament.change(entrant.get().id(), one -> one.without(by)));
            } else if (tournament.state() != State.DRAWN
                    || !entrant.get().captain().equals(by)) {
                return refused(tournament, TournamentRefusal.CLOSED);
            }
            return gone(tournament, entrant.get(), withdrawn(tournament, entrant.get()));
        });
    }

    /** The others of a team hear that their captain has taken it out. */
    private static EntrantOut withdrawn(Tournament tournament, Entrant entrant) {
        var others = entrant.players().stream()
                .filter(player -> !player.equals(entrant.captain()))
                .toList();
        return new EntrantOut(tournament.id(), others, false, new ObjectId());
    }

    /** The organiser takes an entrant out, as when they did not come. */
    public Result<Tournament> remove(PersonId by, TournamentId id, ObjectId entrant) {
        var captain = tournaments.find(id).flatMap(found -> found.find(entrant)).map(Entrant::captain);
        var removed = organised(by, id, tournament -> {
            var found = tournament.find(entrant);
            if (found.isEmpty()) {
                return refused(tournament, TournamentRefusal.NOT_IN);
            }
            var out = new EntrantOut(id, found.get().players(), true, new ObjectId());
            if (tournament.state() == State.OPEN) {
                return freed(tournament, found.get(), out);
            }
            return tournament.state() == State.DRAWN && !found.get().gone()
                    ? gone(tournament, found.get(), out)
                    : refused(tournament, TournamentRefusal.CLOSED);
        });
        removed.toOptional()
                .ifPresent(one ->
                        captain.ifPresent(whom -> audit.write(by, "tournament.removed", whom, entrant, one.title())));
        return removed;
    }

    private Change<Tournament, Result<Tournament>> freed(Tournament tournament, Entrant entrant, EntrantOut out) {
        var after = tournament.without(entrant.id());
        var facts = new ArrayList<Fact>(List.of(out));
        after.placed().stream()
                .filter(one -> tournament.waiting().contains(one))
                .forEach(one -> facts.add(new MovedUp(tournament.id(), one.id())));
        return new Change<>(after, Result.done(after), facts);
    }

    private static Change<Tournament, Result<Tournament>> gone(Tournament tournament, Entrant entrant, EntrantOut out) {
        return decided(tournament.change(entrant.id(), Entrant::leaving), tournament, List.of(out));
    }

    /** Somebody of an entrant says that they are there, or the organiser does; again, that they are not. */
    public Result<Tournament> checkIn(PersonId by, TournamentId id, ObjectId entrant, boolean here) {
        boolean organiser = mayOrganise(by);
        return played(by, id, tournament -> {
            var found = tournament.find(entrant);
            if (found.isEmpty()) {
                return refused(tournament, TournamentRefusal.NOT_IN);
            } else if (!organiser && !found.get().has(by)) {
                return refused(tournament, TournamentRefusal.NOT_ALLOWED);
            } else if (tournament.state() != State.OPEN) {
                return refused(tournament, TournamentRefusal.CLOSED);
            } else if (!organiser && !tournament.setup().takesCheckIn(now())) {
                return refused(tournament, TournamentRefusal.TOO_EARLY);
            }
            return done(tournament.change(entrant, one -> one.here(here)));
        });
    }

    /** Draws the lot among {@link Tournament#drawable}. */
    public Result<Tournament> draw(PersonId by, TournamentId id) {
        return organised(by, id, tournament -> {
            if (tournament.state() != State.OPEN) {
                return tournament.state() == State.DRAWN
                        ? Change.none(tournament, Result.done(tournament))
                        : refused(tournament, TournamentRefusal.CLOSED);
            }
            var playing = tournament.drawable();
            if (playing.size() < Setup.LEAST) {
                return refused(tournament, TournamentRefusal.TOO_FEW);
            }
            var after = tournament.drawn(Lot.order(
                    tournament.seed(), playing.stream().map(Entrant::id).toList()));
            return Change.to(after, Result.done(after), new TournamentDrawn(id));
        });
    }

    /** Says what a match came to: of a player the other side is asked, of an organiser it holds. */
    public Result<Tournament> report(PersonId by, TournamentId id, int match, Outcome outcome) {
        boolean organiser = mayOrganise(by);
        return played(by, id, tournament -> {
            var found = tournament.match(match);
            if (tournament.state() == State.OPEN) {
                return refused(tournament, TournamentRefusal.NOT_DRAWN);
            } else if (tournament.state() == State.CANCELLED) {
                return refused(tournament, TournamentRefusal.CLOSED);
            } else if (found.isEmpty()) {
                return refused(tournament, TournamentRefusal.GONE);
            } else if (outcome.isDraw() && !outcome.walkover() && !mayEndInDraw(tournament)) {
                return refused(tournament, TournamentRefusal.NO_DRAW);
            } else if (!outcome.walkover() && !tournament.setup().discipline().allows(outcome)) {
                return refused(tournament, TournamentRefusal.NOT_A_SCORE);
            }
            return organiser ? set(tournament, found.get(), outcome, by) : said(tournament, found.get(), outcome, by);
        });
    }

    private static boolean mayEndInDraw(Tournament tournament) {
        return tournament.setup().format() == Format.ROUND_ROBIN
                && tournament.setup().discipline().hasDraws();
    }

    private Change<Tournament, Result<Tournament>> said(
            Tournament tournament, Match match, Outcome outcome, PersonId by) {
        var number = tournament.number(by);
        if (number.isEmpty() || !match.has(number.get())) {
            return refused(tournament, TournamentRefusal.NOT_ALLOWED);
        } else if (!match.isOpen()) {
            return refused(tournament, TournamentRefusal.NOT_OPEN);
        } else if (tournament.pending(match.number()).isPresent()) {
            return refused(tournament, TournamentRefusal.ALREADY_SAID);
        }
        var after = tournament.reported(new Report(match.number(), Kind.SAID, outcome, by, now()));
        return Change.to(after, Result.done(after), new ResultSaid(tournament.id(), match.number(), new ObjectId()));
    }

    /** A result that later matches rest on is not changed under them: these have to be set anew first, from the last on. */
    private Change<Tournament, Result<Tournament>> set(
            Tournament tournament, Match match, Outcome outcome, PersonId by) {
        if (match.bye() || match.home() == null || match.away() == null) {
            return refused(tournament, TournamentRefusal.NOT_OPEN);
        } else if (match.result().filter(outcome::equals).isPresent()) {
            return Change.none(tournament, Result.done(tournament));
        }
        var after = tournament.reported(new Report(match.number(), Kind.SET, outcome, by, now()));
        boolean shaken = tournament.matches().stream()
                .filter(other -> other.isDecided() && other.number() != match.number())
                .anyMatch(other -> !after.match(other.number())
                        .map(now -> sides(now, other))
                        .orElse(false));
        return shaken ? refused(tournament, TournamentRefusal.LATER_PLAYED) : decided(after, tournament, List.of());
    }

    private static boolean sides(Match one, Match other) {
        return Objects.equals(one.home(), other.home()) && Objects.equals(one.away(), other.away());
    }

    /** The other side agrees to what was said, or does not, and the organiser has to decide. */
    public Result<Tournament> answer(PersonId by, TournamentId id, int match, boolean agrees) {
        return played(by, id, tournament -> {
            if (tournament.state() == State.CANCELLED) {
                return refused(tournament, TournamentRefusal.CLOSED);
            }
            var pending = tournament.pending(match).filter(report -> report.kind() == Kind.SAID);
            var found = tournament.match(match);
            if (pending.isEmpty() || found.isEmpty() || !found.get().isOpen()) {
                return refused(tournament, TournamentRefusal.NOT_OPEN);
            }
            var number = tournament.number(by);
            if (number.isEmpty() || !found.get().has(number.get())) {
                return refused(tournament, TournamentRefusal.NOT_ALLOWED);
            } else if (tournament.number(pending.get().by()).equals(number)) {
                return refused(tournament, TournamentRefusal.OWN_RESULT);
            }
            var kind = agrees ? Kind.CONFIRMED : Kind.DISPUTED;
            var after =
                    tournament.reported(new Report(match, kind, pending.get().outcome(), by, now()));
            return agrees
                    ? decided(after, tournament, List.of())
                    : Change.to(after, Result.done(after), new ResultDisputed(id, match, new ObjectId(), by));
        });
    }

    /** Keeps what decides matches, with a fact for each that is decided now, and one if all are. */
    private static Change<Tournament, Result<Tournament>> decided(
            Tournament after, Tournament before, List<Fact> first) {
        var facts = new ArrayList<>(first);
        after.matches().stream()
                .filter(Match::isDecided)
                .filter(match ->
                        !match.result().equals(before.match(match.number()).flatMap(Match::result)))
                .forEach(match -> facts.add(new MatchDecided(after.id(), match.number(), new ObjectId())));
        var kept = after.isPlayed() ? after.now(State.OVER) : after.now(State.DRAWN);
        if (kept.state() == State.OVER) {
            facts.add(new TournamentOver(after.id(), new ObjectId()));
        }
        return new Change<>(kept, Result.done(kept), facts);
    }

    public Result<Tournament> cancel(PersonId by, TournamentId id) {
        var cancelled = organised(
                by,
                id,
                tournament -> isAhead(tournament)
                        ? Change.to(
                                tournament.now(State.CANCELLED),
                                Result.done(tournament.now(State.CANCELLED)),
                                new TournamentCancelled(id))
                        : refused(tournament, TournamentRefusal.CLOSED));
        cancelled
                .toOptional()
                .ifPresent(one -> audit.write(by, "tournament.cancelled", one.organiser(), id.value(), one.title()));
        return cancelled;
    }

    @Override
    public String name() {
        return "match-results";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Accepts what was said of a match and not disputed for long. */
    @Override
    public void run() {
        run(now());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return tournaments.where("state", State.DRAWN).stream()
                .flatMap(found -> accepted(found, now.minus(acceptedAfter))
                        .flatMap(match -> found.pending(match.number()).stream()))
                .map(report -> report.at().plus(acceptedAfter))
                .min(Instant::compareTo);
    }

    /** Each tournament by itself. */
    @Override
    public void run(Instant moment) {
        var until = moment.minus(acceptedAfter);
        each.over(
                tournaments.where("state", State.DRAWN),
                Tournament::id,
                found -> accepted(found, until).forEach(match -> accept(found.id(), match.number(), until)));
    }

    private static Stream<Match> accepted(Tournament tournament, Instant until) {
        return tournament.matches().stream()
                .filter(Match::isOpen)
                .filter(match -> isAccepted(tournament.pending(match.number()), until));
    }

    private void accept(TournamentId id, int match, Instant until) {
        change(id, tournament -> {
            var pending = tournament.pending(match);
            if (!isAccepted(pending, until)) {
                return Change.none(tournament, Result.done(tournament));
            }
            var said = pending.orElseThrow();
            return decided(
                    tournament.reported(new Report(match, Kind.CONFIRMED, said.outcome(), said.by(), now())),
                    tournament,
                    List.of());
        });
    }

    private static boolean isAccepted(Optional<Report> pending, Instant until) {
        return pending.filter(
                        report -> report.kind() == Kind.SAID && !report.at().isAfter(until))
                .isPresent();
    }

    /** By a member, or an organiser: whoever is suspended has no part in it. */
    private Result<Tournament> played(
            PersonId by, TournamentId id, Function<Tournament, Change<Tournament, Result<Tournament>>> decision) {
        return isMember(by) || mayOrganise(by) ? change(id, decision) : Result.refused(TournamentRefusal.MEMBERS_ONLY);
    }

    private Result<Tournament> organised(
            PersonId by, TournamentId id, Function<Tournament, Change<Tournament, Result<Tournament>>> decision) {
        return mayOrganise(by) ? change(id, decision) : Result.refused(TournamentRefusal.NOT_ALLOWED);
    }

    private Result<Tournament> change(
            TournamentId id, Function<Tournament, Change<Tournament, Result<Tournament>>> decision) {
        return tournaments.change(id, decision).orElseGet(() -> Result.refused(TournamentRefusal.GONE));
    }

    private static Change<Tournament, Result<Tournament>> done(Tournament after) {
        return Change.to(after, Result.done(after));
    }

    private static Change<Tournament, Result<Tournament>> refused(Tournament tournament, TournamentRefusal why) {
        return Change.none(tournament, Result.refused(why));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
