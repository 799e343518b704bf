package kz.akd.bot.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Refusal;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.MemoryDocuments;
import kz.akd.bot.tournaments.Tournament.State;
import kz.akd.bot.tournaments.TournamentFacts.MatchDecided;
import kz.akd.bot.tournaments.TournamentFacts.MovedUp;
import kz.akd.bot.tournaments.TournamentFacts.ResultSaid;
import kz.akd.bot.tournaments.TournamentFacts.TournamentOver;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Format;
import kz.akd.bot.tournaments.play.Match;
import kz.akd.bot.tournaments.play.Outcome;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members and organisers do about tournaments (rules 5 and 6). */
class TournamentsServiceTest {

    private static final LocalMoment STARTS = new LocalMoment(LocalDateTime.of(2026, 12, 5, 10, 0), Person.HOME_ZONE);
    private static final TournamentId ID = new TournamentId(new ObjectId());
    private static final Outcome HOME_WINS = Outcome.played(1, 0);

    private final MemoryDocuments<TournamentId, Tournament> kept = new MemoryDocuments<>(Tournament::id);
    private Instant now = STARTS.instant().minus(Duration.ofDays(7));
    private TheMembers members;
    private Tournaments tournaments;
    private PersonId dana;
    private List<PersonId> players;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        tournaments = new Tournaments(
                kept,
                members.people(),
                members.scopes(),
                members.audit(),
                new Random(1),
                clock,
                Duration.ofMinutes(30));
        dana = members.member(Role.ORGANISER);
        players = Stream.generate(() -> members.member()).limit(3).toList();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private static Setup chess(Format format, int limit) {
        return new Setup("Chess", Discipline.CHESS, format, STARTS, "Hall", limit, Closing.WHEN_IT_BEGINS);
    }

    private void open(Format format, int limit) {
        tournaments.open(dana, ID, chess(format, limit));
        players.forEach(player -> tournaments.register(player, ID, new ObjectId(), null));
    }

    private Tournament there() {
        return kept.find(ID).orElseThrow();
    }

    private List<Match> openMatches() {
        return there().matches().stream().filter(Match::isOpen).toList();
    }

    private PersonId side(int entrant) {
        return there().drawn(entrant).captain();
    }

    private PersonId home(Match match) {
        return side(Objects.requireNonNull(match.home()));
    }

    private PersonId away(Match match) {
        return side(Objects.requireNonNull(match.away()));
    }

    private static Refusal why(Result<?> result) {
        return result.fold(
                done -> {
                    throw new AssertionError("not refused: " + done);
                },
                refused -> refused.why());
    }

    private <F> long told(Class<F> kind) {
        return kept.told().stream().filter(kind::isInstance).count();
    }

    @Test
    void rule_6_whoever_may_not_opens_draws_cancels_and_sets_nothing() {
        open(Format.ROUND_ROBIN, 8);
        var before = there();
        for (var person : List.of(players.get(0), members.guest(), new PersonId(7), members.member(Role.TREASURER))) {
            assertThat(Stream.of(
                                    tournaments.open(
                                            person, new TournamentId(new ObjectId()), chess(Format.ROUND_ROBIN, 8)),
                                    tournaments.draw(person, ID),
                                    tournaments.cancel(person, ID),
                                    tournaments.remove(
                                            person, ID, before.placed().get(0).id()))
                            .map(TournamentsServiceTest::why))
                    .containsOnly(TournamentRefusal.NOT_ALLOWED);
        }
        assertThat(why(tournaments.register(members.guest(), ID, new ObjectId(), null)))
                .isEqualTo(TournamentRefusal.MEMBERS_ONLY);
        assertThat(there()).isEqualTo(before);
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void rule_5_registered_twice_one_plays_once_and_a_place_given_up_goes_to_the_first_who_waits() {
        open(Format.ROUND_ROBIN, 2);
        assertThat(why(tournaments.register(players.get(0), ID, new ObjectId(), null)))
                .isEqualTo(TournamentRefusal.ALREADY);
        assertThat(there().waiting()).extracting(Entrant::captain).containsExactly(players.get(2));
        tournaments.leave(players.get(0), ID);

        assertThat(there().placed()).extracting(Entrant::captain).containsExactly(players.get(1), players.get(2));
        assertThat(told(MovedUp.class)).isEqualTo(1);
        assertThat(why(tournaments.leave(players.get(0), ID))).isEqualTo(TournamentRefusal.NOT_IN);
    }

    @Test
    void nobody_registers_once_it_has_begun_and_nobody_checks_in_too_early_but_by_the_organiser() {
        open(Format.ROUND_ROBIN, 8);
        var entrant = there().placed().get(0).id();
        assertThat(why(tournaments.checkIn(players.get(0), ID, entrant, true))).isEqualTo(TournamentRefusal.TOO_EARLY);
        assertThat(why(tournaments.checkIn(players.get(1), ID, entrant, true)))
                .isEqualTo(TournamentRefusal.NOT_ALLOWED);
        assertThat(tournaments.checkIn(dana, ID, entrant, true).isDone()).isTrue();
        now = STARTS.instant();
        assertThat(why(tournaments.register(members.member(), ID, new ObjectId(), null)))
                .isEqualTo(TournamentRefusal.CLOSED);
    }

    @Test
    void a_lot_is_drawn_once_and_among_at_least_two() {
        tournaments.open(dana, ID, chess(Format.ELIMINATION, 8));
        tournaments.register(players.get(0), ID, new ObjectId(), null);
        assertThat(why(tournaments.draw(dana, ID))).isEqualTo(TournamentRefusal.TOO_FEW);
        tournaments.register(players.get(1), ID, new ObjectId(), null);
        tournaments.draw(dana, ID);
        var drawn = there();
        tournaments.draw(dana, ID);
        assertThat(there()).isEqualTo(drawn);
    }

    @Test
    void what_one_side_says_holds_when_the_other_agrees_and_neither_agrees_with_itself() {
        open(Format.ROUND_ROBIN, 8);
        tournaments.draw(dana, ID);
        var match = openMatches().get(0);
        var number = match.number();
        var stranger = players.stream()
                .filter(player -> !player.equals(home(match)) && !player.equals(away(match)))
                .findFirst()
                .orElseThrow();

        assertThat(why(tournaments.report(stranger, ID, number, HOME_WINS))).isEqualTo(TournamentRefusal.NOT_ALLOWED);
        assertThat(why(tournaments.report(home(match), ID, number, Outcome.played(3, 1))))
                .isEqualTo(TournamentRefusal.NOT_A_SCORE);
        assertThat(tournaments.report(home(match), ID, number, HOME_WINS).isDone())
                .isTrue();
        assertThat(why(tournaments.report(away(match), ID, number, HOME_WINS)))
                .isEqualTo(TournamentRefusal.ALREADY_SAID);
        assertThat(why(tournaments.answer(home(match), ID, number, true))).isEqualTo(TournamentRefusal.OWN_RESULT);
        assertThat(why(tournaments.answer(stranger, ID, number, true))).isEqualTo(TournamentRefusal.NOT_ALLOWED);
        assertThat(tournaments.answer(away(match), ID, number, true).isDone()).isTrue();
        assertThat(why(tournaments.answer(away(match), ID, number, false))).isEqualTo(TournamentRefusal.NOT_OPEN);
        assertThat(told(MatchDecided.class)).isEqualTo(1);
    }

    @Test
    void what_nobody_disputes_is_accepted_after_half_an_hour_and_what_is_disputed_waits_for_the_organiser() {
        open(Format.ROUND_ROBIN, 8);
        tournaments.draw(dana, ID);
        var matches = openMatches();
        matches.stream().limit(2).forEach(match -> tournaments.report(home(match), ID, match.number(), HOME_WINS));
        tournaments.answer(away(matches.get(1)), ID, matches.get(1).number(), false);
        now = now.plus(Duration.ofMinutes(30)).minusMillis(1);
        tournaments.run();
        assertThat(told(MatchDecided.class)).isZero();
        now = now.plusMillis(1);
        tournaments.run();
        tournaments.run();

        assertThat(told(MatchDecided.class)).isEqualTo(1);
        assertThat(there().match(matches.get(0).number()).orElseThrow().isDecided())
                .isTrue();
        assertThat(there().match(matches.get(1).number()).orElseThrow().isDecided())
                .isFalse();
    }

    @Test
    void a_tournament_that_was_called_off_stays_so_whatever_is_said_of_its_matches() {
        open(Format.ROUND_ROBIN, 8);
        tournaments.draw(dana, ID);
        var match = openMatches().get(0);
        var other = openMatches().get(1);
        tournaments.report(home(other), ID, other.number(), HOME_WINS);
        tournaments.cancel(dana, ID);
        assertThat(why(tournaments.cancel(dana, ID))).isEqualTo(TournamentRefusal.CLOSED);
        long said = told(ResultSaid.class);

        assertThat(List.of(
                        why(tournaments.report(dana, ID, match.number(), HOME_WINS)),
                        why(tournaments.report(home(match), ID, match.number(), HOME_WINS)),
                        why(tournaments.answer(away(other), ID, other.number(), true)),
                        why(tournaments.draw(dana, ID)),
                        why(tournaments.leave(players.get(0), ID)),
                        why(tournaments.register(members.member(), ID, new ObjectId(), null))))
                .containsOnly(TournamentRefusal.CLOSED);
        assertThat(there().state()).isEqualTo(State.CANCELLED);
        assertThat(told(ResultSaid.class)).isEqualTo(said);
        assertThat(told(MatchDecided.class)).isZero();
        assertThat(members.written()).containsExactly("tournament.cancelled");
    }

    @Test
    void rule_5_the_last_result_set_twice_ends_it_once_and_another_one_is_told_anew() {
        open(Format.ROUND_ROBIN, 8);
        tournaments.draw(dana, ID);
        var last = openMatches().get(2);
        openMatches().forEach(match -> tournaments.report(dana, ID, match.number(), HOME_WINS));
        assertThat(there().state()).isEqualTo(State.OVER);
        tournaments.report(dana, ID, last.number(), HOME_WINS);

        assertThat(told(MatchDecided.class)).isEqualTo(3);
        assertThat(told(TournamentOver.class)).isEqualTo(1);
        tournaments.report(dana, ID, last.number(), Outcome.played(0, 1));
        assertThat(told(MatchDecided.class)).isEqualTo(4);
        assertThat(told(TournamentOver.class)).isEqualTo(2);
    }
}
