package kz.akd.bot.tournaments.chat;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.notices.Notices;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Entrant;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.TournamentFacts.EntrantOut;
import kz.akd.bot.tournaments.TournamentFacts.MatchDecided;
import kz.akd.bot.tournaments.TournamentFacts.MovedUp;
import kz.akd.bot.tournaments.TournamentFacts.ResultDisputed;
import kz.akd.bot.tournaments.TournamentFacts.ResultSaid;
import kz.akd.bot.tournaments.TournamentFacts.TournamentCancelled;
import kz.akd.bot.tournaments.TournamentFacts.TournamentDrawn;
import kz.akd.bot.tournaments.TournamentFacts.TournamentOpened;
import kz.akd.bot.tournaments.TournamentFacts.TournamentOver;
import kz.akd.bot.tournaments.Tournaments;
import kz.akd.bot.tournaments.chat.TournamentTaps.ListMatches;
import kz.akd.bot.tournaments.chat.TournamentTaps.ReportResult;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowStandings;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowTournament;
import kz.akd.bot.tournaments.play.Match;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of tournaments, and players of their matches. */
@Component
record TournamentNotices(
        Tournaments tournaments, EntrantNames names, Notices notices, Audiences audiences, Clock clock) {

    @EventListener
    void on(TournamentOpened fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> notices.named("tournament.opened", tournament.id())
                        .who(person -> person.wantsNews(Optional.of(Topic.TOURNAMENTS), clock.instant()))
                        .whenAwake()
                        .afterAllNotices()
                        .to(audiences.members(Audience.ALL))
                        .saying(reader -> Screen.saying(
                                        "tournaments.notice.opened",
                                        tournament.title(),
                                        TournamentScreens.discipline(
                                                tournament.setup().discipline()),
                                        tournament.setup().starts())
                                .offering(open(tournament))));
    }

    private static Button open(Tournament tournament) {
        return Button.of(new ShowTournament(tournament.id()), "tournaments.open");
    }

    @EventListener
    void on(MovedUp fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> notices.named("tournament.moved-up", fact.entrant())
                        .readBy(tournament.setup().starts().instant())
                        .to(tournament
                                .find(fact.entrant())
                                .map(Entrant::players)
                                .orElse(List.of()))
                        .saying(reader -> Screen.saying("tournaments.notice.moved-up", tournament.title())
                                .offering(open(tournament))));
    }

    /** Those who are drawn hear whom they meet, those who waited that it was drawn without them. */
    @EventListener
    void on(TournamentDrawn fact) {
        tournaments.find(fact.tournament()).ifPresent(tournament -> {
            var drawn = drawn(tournament).collect(Collectors.toSet());
            var of = names.of(tournament);
            notices.named("tournament.drawn", tournament.id())
                    .to(drawn)
                    .saying(reader -> drawn(tournament, of, reader.id()));
            notices.named("tournament.not-drawn", tournament.id())
                    .whenAwake()
                    .to(without(tournament.players(), drawn))
                    .saying(reader -> Screen.saying("tournaments.notice.not-drawn", tournament.title())
                            .offering(open(tournament)));
        });
    }

    /** Everybody who took part. */
    private static Stream<PersonId> drawn(Tournament tournament) {
        return tournament.draw().stream()
                .flatMap(id -> tournament.find(id).stream())
                .flatMap(entrant -> entrant.players().stream());
    }

    private static List<PersonId> without(Collection<PersonId> all, Set<PersonId> some) {
        return all.stream().filter(person -> !some.contains(person)).toList();
    }

    private static Screen drawn(Tournament tournament, EntrantNames.Of of, PersonId reader) {
        var screen = Screen.saying("tournaments.notice.drawn", tournament.title());
        for (var match :
                TournamentScreens.open(tournament, reader).stream().limit(1).toList()) {
            screen = screen.and(TournamentScreens.line(tournament, match, of));
        }
        return screen.offering(
                Button.of(new ShowStandings(tournament.id()), "tournaments.standings"), open(tournament));
    }

    @EventListener
    void on(ResultSaid fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> tournament
                        .match(fact.match())
                        .filter(Match::isOpen)
                        .ifPresent(match -> tournament.pending(match.number()).ifPresent(said -> {
                            var own = tournament.of(said.by());
                            var others = sides(tournament, match)
                                    .filter(entrant -> !Optional.of(entrant).equals(own))
                                    .map(Entrant::captain)
                                    .toList();
                            notices.named("match.said", fact.occasion())
                                    .to(others)
                                    .saying(reader ->
                                            TournamentScreens.asking(tournament, match, said, names.of(tournament)));
                        })));
    }

    private static Stream<Entrant> sides(Tournament tournament, Match match) {
        return Stream.concat(Stream.ofNullable(match.home()), Stream.ofNullable(match.away()))
                .map(tournament::drawn);
    }

    @EventListener
    void on(ResultDisputed fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> tournament
                        .match(fact.match())
                        .ifPresent(match -> notices.named("match.disputed", fact.occasion())
                                .to(tournament.organiser())
                                .saying(reader -> Screen.saying("tournaments.notice.disputed", tournament.title())
                                        .and(TournamentScreens.line(tournament, match, names.of(tournament)))
                                        .offering(Button.of(
                                                new ReportResult(tournament.id(), match.number()),
                                                "tournaments.decide")))));
    }

    /** Both sides hear the result, and whoever goes on whom they meet next if that is known. */
    @EventListener
    void on(MatchDecided fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> tournament
                        .match(fact.match())
                        .filter(Match::isDecided)
                        .ifPresent(match -> {
                            var of = names.of(tournament);
                            var next = tournament.matches().stream()
                                    .filter(other -> other.isOpen() && other.round() > match.round())
                                    .filter(other -> Stream.of(match.winner(), match.loser())
                                            .anyMatch(side -> side.isPresent() && other.has(side.getAsInt())))
                                    .toList();
                            var concerned = Stream.concat(
                                            sides(tournament, match),
                                            next.stream().flatMap(other -> sides(tournament, other)))
                                    .flatMap(entrant -> entrant.players().stream())
                                    .collect(Collectors.toSet());
                            notices.named("match.decided", fact.occasion())
                                    .to(concerned)
                                    .saying(reader -> decided(tournament, match, next, of, reader.id()));
                        }));
    }

    private static Screen decided(
            Tournament tournament, Match match, List<Match> next, EntrantNames.Of of, PersonId reader) {
        var screen = Screen.saying("tournaments.notice.decided", tournament.title())
                .and(TournamentScreens.line(tournament, match, of));
        var number = tournament.number(reader);
        for (var other : next) {
            if (number.isPresent() && other.has(number.get())) {
                screen = screen.and("tournaments.notice.next").and(TournamentScreens.line(tournament, other, of));
            }
        }
        return screen.offering(Button.of(new ListMatches(tournament.id(), 0), "tournaments.matches"), open(tournament));
    }

    @EventListener
    void on(TournamentOver fact) {
        tournaments.find(fact.tournament()).ifPresent(tournament -> {
            var of = names.of(tournament);
            var winner = tournament.ranking().stream()
                    .findFirst()
                    .map(sharing -> FinalTable.names(sharing, of))
                    .orElse("—");
            var told = Stream.concat(drawn(tournament), Stream.of(tournament.organiser()))
                    .collect(Collectors.toSet());
            notices.named("tournament.over", fact.occasion())
                    .whenAwake()
                    .to(told)
                    .saying(reader -> own(
                                    Screen.saying("tournaments.notice.over", tournament.title(), winner),
                                    tournament,
                                    reader.id())
                            .offering(
                                    Button.of(new ShowStandings(tournament.id()), "tournaments.standings"),
                                    open(tournament)));
        });
    }

    private static Screen own(Screen screen, Tournament tournament, PersonId reader) {
        var place = FinalTable.placeOf(tournament, reader);
        if (place.isEmpty()) {
            return screen;
        }
        return place.getAsInt() == 1
                ? screen.and("tournaments.notice.won")
                : screen.and("tournaments.notice.place", place.getAsInt());
    }

    @EventListener
    void on(EntrantOut fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> notices.named("tournament.out", fact.occasion())
                        .readBy(tournament.setup().starts().instant())
                        .to(fact.players())
                        .saying(reader -> Screen.saying(
                                        fact.removed() ? "tournaments.notice.removed" : "tournaments.notice.withdrawn",
                                        tournament.title())
                                .offering(open(tournament))));
    }

    @EventListener
    void on(TournamentCancelled fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> notices.named("tournament.cancelled", tournament.id())
                        .readBy(tournament.setup().starts().instant())
                        .to(tournament.players())
                        .saying(reader -> Screen.saying(
                                "tournaments.notice.cancelled",
                                tournament.title(),
                                tournament.setup().starts())));
    }
}
